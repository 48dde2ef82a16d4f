import { ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { isOwnPage } from './own-page.ts';

/** The windows that the shell made, by the id of their contents: nobody else is answered. */
export interface OwnWindows {
  readonly all: () => readonly BrowserWindow[];
  readonly add: (window: BrowserWindow) => void;
  /** The window that a message came from, or `undefined` when it did not come from the main frame of an own page. */
  readonly senderOf: (event: IpcMainEvent | IpcMainInvokeEvent) => BrowserWindow | undefined;
}

/** @param host the own host whose page these windows show. */
export function ownWindows(host: string): OwnWindows {
  const windows = new Map<number, BrowserWindow>();
  return {
    all: () => [...windows.values()],
    add: (window) => {
      const id = window.webContents.id;
      windows.set(id, window);
      window.once('closed', () => windows.delete(id));
    },
    senderOf: ({ sender, senderFrame }) => {
      if (senderFrame === null || senderFrame.parent !== null) return undefined;
      return isOwnPage(senderFrame.url, host) ? windows.get(sender.id) : undefined;
    },
  };
}

/** A message from a page that was not made by the shell, or not of the agreed shape. Its text names no content. */
export class MessageRefused extends Error {
  override readonly name = 'MessageRefused';
}

/**
 * The one way in which the shell answers a request of a window: the sender is checked, then the arguments, then
 * `answer` runs. Anything else is refused with {@link MessageRefused}.
 *
 * @param parse turns the raw arguments into what `answer` takes, or throws.
 */
export function answerWindow<Arguments, Answer>(
  windows: OwnWindows,
  channel: string,
  parse: (raw: readonly unknown[]) => Arguments,
  answer: (window: BrowserWindow, values: Arguments) => Answer | Promise<Answer>,
): void {
  ipcMain.handle(channel, async (event, ...raw: unknown[]) => {
    const window = windows.senderOf(event);
    if (window === undefined) throw new MessageRefused(`${channel}: not from a window of the program`);
    return answer(window, parsed(channel, parse, raw));
  });
}

/** As {@link answerWindow}, for an announcement that gets no answer: a wrong sender is ignored. */
export function hearWindow(
  windows: OwnWindows,
  channel: string,
  heard: (window: BrowserWindow) => void,
): void {
  ipcMain.on(channel, (event) => {
    const window = windows.senderOf(event);
    if (window !== undefined) heard(window);
  });
}

/** For requests without arguments. @throws Error when there are some. */
export function nothing(raw: readonly unknown[]): void {
  if (raw.length > 0) throw new Error('takes no arguments');
}

function parsed<Arguments>(
  channel: string,
  parse: (raw: readonly unknown[]) => Arguments,
  raw: unknown[],
): Arguments {
  try {
    return parse(raw);
  } catch {
    throw new MessageRefused(`${channel}: arguments not of the agreed shape`);
  }
}
