import { isUnchecked } from '#domain/directory/freshness.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { directoryWords } from '#i18n/directory.ts';
import { formatDate } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

/** When the entry was last found right, and that nobody has looked at it for a year. */
export function CheckedMark({ checkedOn }: { checkedOn: LocalDate | null }) {
  const say = useWords(directoryWords);
  const language = useLanguage();
  const { today } = useSession();
  const day = checkedOn === null ? undefined : formatDate(checkedOn, language);
  if (!isUnchecked(checkedOn, today)) return <span>{day}</span>;
  return (
    <span className="directory-checked">
      <StatusMark icon="warning" tone="warning">
        {say(day === undefined ? 'neverChecked' : 'unchecked')}
      </StatusMark>
      {day !== undefined && <span className="directory-day">{day}</span>}
    </span>
  );
}
