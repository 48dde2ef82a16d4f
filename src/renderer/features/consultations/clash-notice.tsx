import type { ConsultationClash } from '#contract/consultations.ts';
import { consultationWords } from '#i18n/consultations.ts';
import { formatMinuteRange, formatWeekdayAndDate } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';

/** Everything that is in the way, by name, and the way on without those days. */
export function ClashNotice({
  clashes,
  onLeaveOut,
}: {
  clashes: readonly ConsultationClash[];
  onLeaveOut: () => void;
}) {
  const say = useWords(consultationWords);
  const language = useLanguage();
  const days = new Set(clashes.map(({ on }) => on)).size;
  return (
    <Banner
      tone="warning"
      live="alert"
      title={say('clashTitle', { count: clashes.length })}
      actions={
        <Button size="small" onPress={onLeaveOut}>
          {say('leaveOut', { count: days })}
        </Button>
      }
    >
      <ul className="consultation-clashes">
        {clashes.map((met) => {
          const { personId, personName, on, startMinute, takenBy, byName } = met;
          const clash = say('clash', {
            day: formatWeekdayAndDate(on, language),
            name: personName,
            what: takenBy.replaceAll('-', '_'),
            range: formatMinuteRange(met, language),
          });
          return (
            <li key={`${personId} ${on} ${startMinute}`}>
              {byName === null ? clash : say('clashBy', { clash, by: byName })}
            </li>
          );
        })}
      </ul>
      {say('clashWhat')}
    </Banner>
  );
}
