import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { formatClock, formatWeekdayAndDate } from '#i18n/formats.ts';
import { meetingRequestWords } from '#i18n/meeting-requests.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';

/** The time that the client has been offered, as its booking stands now. */
export function OfferedTime({ request: { offered } }: { request: Pick<MeetingRequest, 'offered'> }) {
  const say = useWords(meetingRequestWords);
  const language = useLanguage();
  if (!offered) return <span className="ui-label-note">{say('notYet')}</span>;
  const time = say('dayTime', {
    day: formatWeekdayAndDate(offered.on, language),
    clock: formatClock(offered.minute, language),
  });
  const gone =
    offered.bookingState === 'cancelled'
      ? say('bookingGone')
      : offered.bookingState === 'noShow'
        ? say('bookingMissed')
        : undefined;
  if (gone === undefined) return time;
  return (
    <span className="request-day">
      <s>{time}</s>
      <span className="ui-label-note">{gone}</span>
    </span>
  );
}
