import { expect, test, vi } from 'vitest';
import { printWindow } from '#main/print-window.ts';
import { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

function windowThatPrints(fault: string | undefined) {
  const window = new BrowserWindow();
  window.webContents.printFault = fault;
  return { window, done: printWindow(window as unknown as Parameters<typeof printWindow>[0]) };
}

test('printing and closing the dialog are both well; a printer that refuses is told', async () => {
  const printed = windowThatPrints(undefined);
  await printed.done;
  expect(printed.window.webContents.printed).toBe(1);
  await windowThatPrints('Print job canceled').done;
  await expect(windowThatPrints('Invalid printer settings').done).rejects.toThrow('Invalid printer settings');
});
