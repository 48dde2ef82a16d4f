import { app } from 'electron';
import { shellChannels } from '#contract/desktop-bridge.ts';
import { CALL_SCHEME, LONGEST_LINK } from '#domain/calls/call-link.ts';
import { answerWindow, nothing, type OwnWindows } from './window-messages.ts';

/** The link among the words of a start, if the program was started by one. */
export function callLinkIn(argv: readonly string[]): string | undefined {
  return argv.find((word) => word.toLowerCase().startsWith(`${CALL_SCHEME}:`));
}

/**
 * The words of a start that may say what to open. A start by a link has none: whoever wrote the link could have put
 * options into it, since some systems split it at its quotation marks.
 */
export function ownWords(argv: readonly string[]): readonly string[] {
  return callLinkIn(argv) === undefined ? argv : [];
}

/** Links that were opened on the computer, on their way to the window. */
export interface CallLinks {
  /** A link was opened: the last one waits until a window takes it. */
  open(link: string): void;
  /** Answers the windows from now on. */
  answer(windows: OwnWindows): void;
}

/** No link has come yet. */
export function callLinks(): CallLinks {
  let waiting: string | null = null;
  let told: OwnWindows | undefined;
  return {
    open(link) {
      waiting = link.slice(0, LONGEST_LINK + 1);
      for (const window of told?.all() ?? []) {
        if (!window.isDestroyed()) window.webContents.send(shellChannels.callLinkOpened);
      }
    },
    answer(windows) {
      told = windows;
      answerWindow(windows, shellChannels.callLinkTake, nothing, () => {
        const link = waiting;
        waiting = null;
        return link;
      });
    },
  };
}

/**
 * Makes the program the computer's handler of its links and hears them: macOS tells of a link in an event, also of the one
 * that started the program; the other systems start it anew with the link as a word. Before `app` is ready.
 */
export function hearCallLinks(links: CallLinks, argv: readonly string[]): void {
  // An installed program only: a developer's Electron would stay the handler after the folder is gone.
  if (app.isPackaged) app.setAsDefaultProtocolClient(CALL_SCHEME);
  app.on('open-url', (event, url) => {
    event.preventDefault();
    links.open(url);
  });
  const link = callLinkIn(argv);
  if (link !== undefined) links.open(link);
}
