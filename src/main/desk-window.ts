import { BrowserWindow } from 'electron';
import { shellChannels } from '#contract/desktop-bridge.ts';
import type { Language } from '#i18n/language.ts';
import { shellWords } from '#i18n/shell.ts';
import { dial, numberToDial } from './dial.ts';
import { windowUrl } from './own-page.ts';
import { printWindow } from './print-window.ts';
import { fileToSave, saveFile } from './save-file.ts';
import type { ServiceKeeper } from './service-keeper.ts';
import { answerWindow, hearWindow, nothing, type OwnWindows } from './window-messages.ts';
import type { WindowPorts } from './window-ports.ts';
import { windowOptions } from './window-options.ts';

/**
 * Makes the desk's window and loads the program into it. A page that dies is loaded again.
 *
 * @param failed told when the program's own files cannot be loaded.
 */
export function openDeskWindow(
  windows: OwnWindows,
  page: { readonly preload: string; readonly devTools: boolean; readonly version: string },
  failed: (fault: unknown) => void,
): BrowserWindow {
  const window = new BrowserWindow(windowOptions(page.preload, page.devTools, page.version));
  windows.add(window);
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
  });
  window.loadURL(windowUrl).catch((fault: unknown) => {
    if (!window.isDestroyed()) failed(fault);
  });
  return window;
}

/** Answers what the desk's windows ask of the shell: the whole of the DesktopBridge. Once for the program. */
export function answerDeskWindows(
  windows: OwnWindows,
  ports: WindowPorts,
  service: Pick<ServiceKeeper, 'status'>,
  language: Language,
): void {
  hearWindow(windows, shellChannels.windowReady, (window) => ports.connect(window));
  answerWindow(windows, shellChannels.serviceStatus, nothing, () => service.status());
  answerWindow(windows, shellChannels.dial, numberToDial, (_window, digits) => dial(digits));
  answerWindow(windows, shellChannels.print, nothing, printWindow);
  answerWindow(windows, shellChannels.saveFile, fileToSave, (window, file) =>
    saveFile(window, file, shellWords[language].saveTitle),
  );
}

/** Tells every desk window the status of the service. */
export function tellDeskWindows(windows: OwnWindows, service: Pick<ServiceKeeper, 'status'>): void {
  for (const window of windows.all()) {
    if (!window.isDestroyed()) window.webContents.send(shellChannels.serviceStatusChanged, service.status());
  }
}

/** Brings the program's window to the front: what a second start does instead of starting. */
export function focusDeskWindow(windows: OwnWindows): void {
  const [window] = windows.all();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
