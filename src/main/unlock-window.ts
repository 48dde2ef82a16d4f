import { BrowserWindow } from 'electron';
import { unlockChannels } from '#contract/desktop-bridge.ts';
import { parseRecoveryKey } from '#domain/database-key/recovery-key.ts';
import type { Language } from '#i18n/language.ts';
import { shellWords, shortestPassphrase } from '#i18n/shell.ts';
import { unlockHost, unlockUrl } from './own-page.ts';
import type { AskPassphrase } from './passphrase-key-keeper.ts';
import type { UnlockQuestion } from './unlock-page.ts';
import { unlockWindowOptions } from './window-options.ts';
import { answerWindow, hearWindow, ownWindows } from './window-messages.ts';

interface Answer {
  readonly secret: string;
  readonly repeat?: string;
}

export interface UnlockWindows extends AskPassphrase {
  /** Asks for the recovery key until it reads as one; `undefined` when the user gives up. */
  readonly recoveryKey: () => Promise<Uint8Array | undefined>;
}

/**
 * Asks for secrets in a small window of its own, before there is a database. One question at a time.
 *
 * @param preload absolute path of the unlock preload.
 */
export function unlockWindows(preload: string, devTools: boolean, language: Language): UnlockWindows {
  const windows = ownWindows(unlockHost);
  const words = shellWords[language];
  /** Answers with what is wrong, or '' when the window may close. */
  let judge: (answer: Answer) => Promise<string> = () => Promise.resolve('');
  answerWindow(windows, unlockChannels.submit, answerOf, async (window, answer) => {
    const problem = await judge(answer);
    if (problem === '') window.close();
    return problem;
  });
  hearWindow(windows, unlockChannels.cancel, (window) => window.close());

  async function ask(
    question: UnlockQuestion,
    accept: (answer: Answer) => Promise<string>,
  ): Promise<'accepted' | 'cancelled'> {
    let outcome: 'accepted' | 'cancelled' = 'cancelled';
    judge = async (answer) => {
      const problem = await accept(answer);
      if (problem === '') outcome = 'accepted';
      return problem;
    };
    const window = new BrowserWindow(unlockWindowOptions(preload, devTools));
    windows.add(window);
    window.setMenu(null);
    window.once('ready-to-show', () => window.show());
    const closed = new Promise<void>((resolve) => window.once('closed', resolve));
    // A page that cannot be shown is a question that was not answered.
    window.loadURL(unlockUrl + question).catch(() => window.isDestroyed() || window.close());
    await closed;
    return outcome;
  }

  return {
    existing: (accept) =>
      ask('passphrase', async ({ secret }) => ((await accept(secret)) ? '' : words.passphrase.wrong)),
    fresh: (accept) =>
      ask('newPassphrase', async ({ secret, repeat }) => {
        if (lengthOf(secret) < shortestPassphrase) return words.newPassphrase.tooShort;
        if (secret !== repeat) return words.newPassphrase.differ;
        return (await accept(secret)) ? '' : words.newPassphrase.wrong;
      }),
    async recoveryKey() {
      let key: Uint8Array | undefined;
      await ask('recovery', ({ secret }) => {
        key = parseRecoveryKey(secret);
        return Promise.resolve(key === undefined ? words.recovery.wrong : '');
      });
      return key;
    },
  };
}

/** Characters as a person counts them. */
function lengthOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

/** @throws when the arguments are not one or two texts of at most 1,000 characters. */
function answerOf(raw: readonly unknown[]): Answer {
  const [secret, repeat, ...more] = raw;
  if (more.length > 0 || !isShortText(secret)) throw new Error('not an answer');
  if (repeat === undefined) return { secret };
  if (!isShortText(repeat)) throw new Error('not an answer');
  return { secret, repeat };
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 1000;
}
