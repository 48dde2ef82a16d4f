import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { formatClock, formatWeekdayAndDate } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';

export interface ComingOfDayProps {
  on: LocalDate;
  coming: readonly (MinuteRange & { readonly kind: 'booking' | 'meeting' })[];
}

/** What cancelling the day lets go; of joint meetings, that their other people are to be told too. */
export function ComingOfDay({ on, coming }: ComingOfDayProps) {
  const say = useWords(cancelledDayWords);
  const language = useLanguage();
  const of = (kind: 'booking' | 'meeting') => coming.filter((one) => one.kind === kind);
  const said = (times: readonly MinuteRange[]) => ({
    count: times.length,
    times: times.map(({ startMinute }) => formatClock(startMinute, language)).join(', '),
  });
  const [bookings, meetings] = [of('booking'), of('meeting')];
  return (
    <output>
      <strong>{formatWeekdayAndDate(on, language)}:</strong>{' '}
      {bookings.length === 0 ? say('previewNone') : say('preview', said(bookings))}
      {meetings.length > 0 && ` ${say('previewMeetings', said(meetings))}`}
    </output>
  );
}
