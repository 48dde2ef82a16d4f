import type { Language } from '#i18n/language.ts';
import type { ServiceText, TextLine } from '#i18n/service-text.ts';
import { serviceTextWords } from '#i18n/service-text-words.ts';
import { sayIn } from '#i18n/say.ts';
import { ByHand } from '#renderer/app/paper/by-hand.tsx';
import { Paper } from '#renderer/app/paper/paper.tsx';
import './flyer.css';

/** The services on one A4; a fact that nobody has given leaves a line to write on. */
export function FlyerPaper({ text, language }: { text: ServiceText; language: Language }) {
  const say = sayIn(serviceTextWords, language);
  return (
    <Paper className="flyer" title={text.title} language={language} privacy={say('privacy')}>
      {text.sections.map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <FlyerLines lines={lines} language={language} />
        </section>
      ))}
    </Paper>
  );
}

/** Sentences one after another; facts as names and values; steps by their numbers. */
function FlyerLines({ lines, language }: { lines: readonly TextLine[]; language: Language }) {
  const steps = lines.filter(({ kind }) => kind === 'step');
  if (steps.length > 0)
    return <ol>{steps.map((line) => line.kind === 'step' && <li key={line.text}>{line.text}</li>)}</ol>;
  return lines.map((line) =>
    line.kind === 'fact' ? (
      <p key={`${line.name} ${line.value}`} className="flyer-fact">
        {line.name}:{' '}
        <strong>
          <ByHand language={language}>{line.value}</ByHand>
        </strong>
      </p>
    ) : (
      <p key={line.text}>{line.text}</p>
    ),
  );
}
