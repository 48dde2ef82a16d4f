import { shellChannels } from '#contract/desktop-bridge.ts';
import { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';
import {
  handledChannels,
  heardChannels,
  invokeFrom,
  sendFrom,
} from '#tests/support/electron-stand-in/ipc.ts';

export const channelsOf = () => [...handledChannels(), ...heardChannels()].sort();

/**
 * Sends every request that the shell answers from pages that are not the program's, in its own windows and in another.
 *
 * @returns those that were answered, or heard with an effect.
 */
export async function answeredStrangers(windows: readonly BrowserWindow[]): Promise<string[]> {
  const answered: string[] = [];
  const stranger = new BrowserWindow();
  const own = windows.map((window) => window.webContents);
  for (const contents of [...own, stranger.webContents]) {
    const here = contents.getURL() === '' ? 'app://neuvontapoyta/' : contents.getURL();
    const frames = [
      ['a remote page', { url: 'https://example.org/', parent: null }],
      ['a page that looks alike', { url: here.replace('://', '://example.'), parent: null }],
      ['a frame inside', { url: here, parent: { url: here, parent: null } }],
      ['a frame that is gone', null],
      ...(contents === stranger.webContents
        ? [['another window', { url: here, parent: null }] as const]
        : []),
    ] as const;
    for (const [who, frame] of frames) {
      for (const channel of handledChannels()) {
        const outcome = await invokeFrom(contents, frame, channel, ...argumentsOf(channel)).then(
          () => true,
          (fault: unknown) => !String(fault).includes('not from a window of the program'),
        );
        if (outcome) answered.push(`${channel} ${who}`);
      }
      for (const channel of heardChannels()) {
        if (hadEffect(() => sendFrom(contents, frame, channel), windows, stranger))
          answered.push(`${channel} ${who}`);
      }
    }
  }
  stranger.close();
  return answered;
}

function argumentsOf(channel: string): unknown[] {
  if (channel === shellChannels.saveFile) return ['a.csv', new Uint8Array(1)];
  if (channel === shellChannels.dial) return ['0001234567'];
  return channel === 'unlock:submit' ? ['secret'] : [];
}

/** What a heard announcement may change: a page that waits for a port, or a window that closes; or it throws. */
function hadEffect(send: () => void, windows: readonly BrowserWindow[], stranger: BrowserWindow): boolean {
  const state = () =>
    [...windows, stranger]
      .map((window) => `${window.isDestroyed()} ${window.listenerCount('closed')}`)
      .join();
  const before = state();
  try {
    send();
  } catch {
    return true;
  }
  return state() !== before;
}
