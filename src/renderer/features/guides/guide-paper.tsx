import type { Guide } from '#domain/guides/guide.ts';
import { sayTarget } from '#i18n/guide-text.ts';
import { guideWords } from '#i18n/guides.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';
import { Paper } from '#renderer/app/paper/paper.tsx';
import '#renderer/app/guides/guides.css';

/** The guide on one A4: steps by their numbers, then what is not the line's. */
export function GuidePaper({ guide, language }: { guide: Guide; language: Language }) {
  const say = sayIn(guideWords, language);
  return (
    <Paper className="guide-paper" title={say('title')} language={language} privacy={say('privacy')}>
      <ol>
        {guide.steps.map(({ id, question, advice, answers }) => (
          <li key={id}>
            <strong>{question}</strong>
            {advice !== '' && <p>{advice}</p>}
            <ul>
              {answers.map(({ words, leadsTo }) => (
                <li key={words}>
                  {words} → {sayTarget(guide, leadsTo, language)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {guide.elsewhere.length > 0 && (
        <section>
          <h3>{say('elsewhere')}</h3>
          <ul>
            {guide.elsewhere.map(({ id, reason, receiver, words }) => (
              <li key={id}>
                {reason} → <strong>{receiver}</strong>
                <p>”{words}”</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Paper>
  );
}
