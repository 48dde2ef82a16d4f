import { shellChannels } from '#contract/desktop-bridge.ts';
import type { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';
import { invokeFrom } from '#tests/support/electron-stand-in/ipc.ts';
import { shellState } from '#tests/support/electron-stand-in/shell.ts';

/** A number, and what is none: everything but the first must come to nothing. */
const asked: readonly unknown[] = [
  '000 123 4567',
  'https://example.org/',
  'file:///etc/passwd',
  'tel:0001234567',
  '0001234567;ext=5',
  '0001234567&x=y',
  'javascript:1',
  '٠٠٠١٢٣٤٥٦٧',
  '',
  ['0001234567'],
];

/** What the shell hands to the computer when its own window asks it to dial these. */
export async function dialledBy(desk: BrowserWindow | undefined): Promise<string[]> {
  if (desk === undefined) return [];
  const { webContents } = desk;
  for (const number of asked)
    await invokeFrom(webContents, webContents.mainFrame, shellChannels.dial, number).catch(() => undefined);
  await invokeFrom(webContents, webContents.mainFrame, shellChannels.dial, '000123', 'x').catch(
    () => undefined,
  );
  return [...shellState.opened];
}
