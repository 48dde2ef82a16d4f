import type { BrowserWindow } from 'electron';

/** Opens the print dialog for the window; closing it without printing is no fault. @throws what the printer refused. */
export function printWindow(window: BrowserWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    window.webContents.print({ printBackground: true }, (printed, reason) => {
      if (printed || /cancel/i.test(reason)) resolve();
      else reject(new Error(reason));
    });
  });
}
