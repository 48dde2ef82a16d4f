import { BrowserWindow } from 'electron';
import { reportUrl } from './own-page.ts';
import { printWindowOptions } from './window-options.ts';

/** Longest that printing may take, in milliseconds. */
const limitMs = 60_000;

/** A page to be printed and its style sheet: the page asks for `report.css` beside it. */
export interface PageToPrint {
  readonly html: string;
  readonly style: string;
}

/** Pages that are being printed, under addresses that nobody else knows. */
export interface ReportPages {
  /** What app://report answers at the address; undefined for every other. */
  file(url: URL): { readonly contentType: string; readonly text: string } | undefined;
  /**
   * Prints the page as a tagged PDF in a window that is never shown and runs no script.
   * @returns null when it was not done within a minute
   */
  print(page: PageToPrint): Promise<Uint8Array | null>;
}

/** No page is being printed yet. */
export function reportPages(): ReportPages {
  const pages = new Map<string, PageToPrint>();
  return {
    file({ pathname }) {
      const [, id = '', name] = pathname.split('/');
      const page = pages.get(id);
      if (page === undefined) return undefined;
      if (name === 'report.html') return { contentType: 'text/html; charset=utf-8', text: page.html };
      if (name === 'report.css') return { contentType: 'text/css; charset=utf-8', text: page.style };
      return undefined;
    },
    async print(page) {
      const id = crypto.randomUUID();
      pages.set(id, page);
      const window = new BrowserWindow(printWindowOptions());
      const late = Promise.withResolvers<null>();
      const limit = setTimeout(() => late.resolve(null), limitMs);
      try {
        return await Promise.race([pdfOf(window, `${reportUrl}${id}/report.html`), late.promise]);
      } catch {
        return null;
      } finally {
        clearTimeout(limit);
        window.destroy();
        pages.delete(id);
      }
    },
  };
}

async function pdfOf(window: BrowserWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url);
  return window.webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
}
