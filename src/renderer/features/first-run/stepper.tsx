import { firstRunWords } from '#i18n/first-run.ts';
import { useWords } from '#renderer/app/language.ts';
import { steps } from './steps.ts';

/** Where one is in the wizard. */
export function Stepper({ current }: { current: number }) {
  const say = useWords(firstRunWords);
  return (
    <nav aria-label={say('steps')}>
      <ol className="first-run-steps">
        {steps.map(({ title }, index) => (
          <li key={title} aria-current={index === current ? 'step' : undefined} data-done={index < current}>
            {say(title)}
          </li>
        ))}
      </ol>
    </nav>
  );
}
