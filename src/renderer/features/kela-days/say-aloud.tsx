import type { FreeSlot } from '#contract/kela-days.ts';
import { spokenFreeTimes } from '#i18n/spoken-times.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { useDesk } from './desk.ts';

/** The next free times as a sentence to be read aloud on the phone; one for each office that is shown. */
export function SayAloud({ times }: { times: readonly FreeSlot[] }) {
  const language = useLanguage();
  const { offices, now } = useDesk();
  return (
    <div className="kela-say-aloud">
      {offices.map(({ id, name }) => {
        const sentence = spokenFreeTimes(
          times.filter(({ officeId }) => officeId === id),
          now.on,
          language,
        );
        return <p key={id}>{offices.length > 1 ? `${name}: ${sentence}` : sentence}</p>;
      })}
    </div>
  );
}
