import type { Handover } from '#contract/handovers.ts';
import { formatMoment } from '#i18n/formats.ts';
import { handoverStateNames, handoverWords } from '#i18n/handovers.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';

/** Where a handover has been: each state with who and when, the first first. */
export function Steps({ handover }: { handover: Handover }) {
  const say = useWords(handoverWords);
  const language = useLanguage();
  return (
    <section aria-label={say('steps')}>
      <h3>{say('steps')}</h3>
      <ol className="handover-steps">
        {handover.steps.map(({ state, at, byName, toName, note }) => (
          <li key={`${at} ${state}`}>
            <strong>{handoverStateNames[state][language]}</strong> {byName}
            {toName !== null && ` ${say('toStep', { name: toName })}`}
            <span className="handover-when">{formatMoment(at, language)}</span>
            {note !== '' && <span className="handover-words handover-note">{note}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
