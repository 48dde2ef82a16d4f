import { dialog } from 'electron';
import type { OpenRefusalCode } from '#contract/process-messages.ts';
import type { Language } from '#i18n/language.ts';
import { shellWords } from '#i18n/shell.ts';

export type AfterRefusal = 'retry' | 'recover' | 'quit';

/** Refusals that another key may mend; the others may pass with time or with a hand on the disk. */
const mendedByKey: readonly OpenRefusalCode[] = ['KEY_WRONG', 'KEY_MISSING'];

/** Tells why the database is closed and in which folder, and asks what to do. Escape means to quit. */
export async function askAfterRefusal(
  code: OpenRefusalCode,
  folder: string,
  language: Language,
): Promise<AfterRefusal> {
  const words = shellWords[language];
  const { what, next } = words.refusals[code];
  const choices: { label: string; means: AfterRefusal }[] = [
    ...(mendedByKey.includes(code) ? [{ label: words.enterRecoveryKey, means: 'recover' as const }] : []),
    { label: words.retry, means: 'retry' },
    { label: words.quit, means: 'quit' },
  ];
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Neuvontapöytä',
    message: what,
    detail: `${next}\n\n${words.folder}: ${folder}`,
    buttons: choices.map((choice) => choice.label),
    defaultId: 0,
    cancelId: choices.length - 1,
    noLink: true,
  });
  return choices[response]?.means ?? 'quit';
}
