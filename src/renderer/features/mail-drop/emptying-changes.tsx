import type { Emptying } from '#contract/mail-drop.ts';
import { formatMoment } from '#i18n/formats.ts';
import { mailDropWords, mailStepNames } from '#i18n/mail-drop.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';

/** What has been done to an emptying after it was counted, and what the number was; nothing when nothing was changed. */
export function EmptyingChanges({ emptying: { steps } }: { emptying: Emptying }) {
  const say = useWords(mailDropWords);
  const language = useLanguage();
  if (steps.length < 2) return undefined;
  return (
    <ol className="mail-changes">
      {steps.map(({ step, at, byName, items, note }, index) => {
        const words = {
          step: mailStepNames[step][language],
          items: String(items),
          name: byName,
          moment: formatMoment(at, language),
        };
        return (
          <li key={`${index} ${at}`}>
            {note === '' ? say('change', words) : say('changeWhy', { ...words, why: note })}
          </li>
        );
      })}
    </ol>
  );
}
