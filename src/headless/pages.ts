import type { ServerResponse } from 'node:http';
import { hostPages, type HostPage } from '#i18n/host.ts';

/** Answers with a short page in the three languages; it needs no script and no style. */
export function page(response: ServerResponse, status: number, name: HostPage): void {
  const words = hostPages[name];
  const paragraphs = (['fi', 'sv', 'en'] as const)
    .map((language) => `<p lang="${language}">${words[language]}</p>`)
    .join('');
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(
    `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Neuvontapöytä</title><h1>Neuvontapöytä</h1>${paragraphs}</html>`,
  );
}
