import { promises as files } from 'node:fs';
import { protocol } from 'electron';
import { securityHeaders } from '#contract/security-headers.ts';
import { appFile } from './app-file.ts';
import { isOwnPage, ownScheme, reportHost, unlockHost } from './own-page.ts';
import type { ReportPages } from './report-pages.ts';
import type { Language } from '#i18n/language.ts';
import { unlockFile } from './unlock-page.ts';

/** Makes app:// a standard, secure scheme without privileges beyond those of a web page. Before `app` is ready. */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: ownScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Answers app:// from the built window in `rendererFolder`, the unlock page and the reports being printed. After `app` is ready. */
export function serveOwnScheme(rendererFolder: string, language: Language, reports: ReportPages): void {
  protocol.handle(ownScheme, async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405);
    if (isOwnPage(request.url, unlockHost)) {
      const page = unlockFile(new URL(request.url), language);
      return page === undefined ? answer(404) : answer(200, page.contentType, page.text);
    }
    if (isOwnPage(request.url, reportHost)) {
      const page = reports.file(new URL(request.url));
      return page === undefined ? answer(404) : answer(200, page.contentType, page.text);
    }
    if (!isOwnPage(request.url)) return answer(404);
    const file = appFile(rendererFolder, new URL(request.url).pathname);
    if (file === undefined) return answer(404);
    try {
      return answer(200, file.contentType, await files.readFile(file.path));
    } catch {
      return answer(404);
    }
  });
}

function answer(
  status: number,
  contentType = 'text/plain; charset=utf-8',
  body: BodyInit | null = null,
): Response {
  return new Response(body, { status, headers: { ...securityHeaders, 'Content-Type': contentType } });
}
