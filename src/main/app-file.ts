import { extname, resolve, sep } from 'node:path';

/** The kinds of file that a built window may hold; anything else is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface AppFile {
  readonly path: string;
  readonly contentType: string;
}

/**
 * The file of the built window that a URL path asks for, or `undefined` when there can be none. A path without an
 * extension is a screen of the window and gets `index.html`.
 *
 * @param root absolute folder of the built window; the answer never lies outside it.
 * @param urlPath the path as it stands in the URL, percent-encoded, beginning with `/`.
 */
export function appFile(root: string, urlPath: string): AppFile | undefined {
  const decoded = decode(urlPath);
  // A backslash or colon is a path separator or a drive on Windows; a NUL ends a name in the operating system.
  if (decoded === undefined || /[\0\\:]/.test(decoded) || decoded.split('/').includes('..')) return undefined;
  const extension = extname(decoded).toLowerCase();
  const path = resolve(root, `.${extension === '' ? '/index.html' : decoded}`);
  const contentType = contentTypes[extension === '' ? '.html' : extension];
  if (contentType === undefined || !path.startsWith(root + sep)) return undefined;
  return { path, contentType };
}

function decode(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
}
