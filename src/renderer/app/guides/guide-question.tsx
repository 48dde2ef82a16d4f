import type { GuideStep } from '#domain/guides/guide.ts';
import { Button } from '#renderer/ui/button.tsx';

export interface GuideQuestionProps {
  step: GuideStep;
  /** Where in the guide one is, in words. */
  position: string;
  onAnswer: (leadsTo: string) => void;
}

/** One step: what to ask, what to mind, and the answers to choose from. */
export function GuideQuestion({ step, position, onAnswer }: GuideQuestionProps) {
  return (
    <section aria-label={position}>
      <p className="guide-position">{position}</p>
      <h3>{step.question}</h3>
      {step.advice !== '' && <p className="guide-advice">{step.advice}</p>}
      <ul className="guide-answers">
        {step.answers.map(({ words, leadsTo }) => (
          <li key={words}>
            <Button onPress={() => onAnswer(leadsTo)}>{words}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
