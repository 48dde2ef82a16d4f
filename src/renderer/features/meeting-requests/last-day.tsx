import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { workingDaysLeft } from '#domain/calendar/time-limit.ts';
import { isOverdue } from '#domain/meeting-requests/next-step.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { meetingRequestWords } from '#i18n/meeting-requests.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

/** The last day of an open request, and how near it is; a late one says so in words. */
export function LastDay({ request }: { request: Pick<MeetingRequest, 'state' | 'lastOn' | 'basis'> }) {
  const say = useWords(meetingRequestWords);
  const language = useLanguage();
  const { on } = useNow();
  const day = formatWeekdayAndDate(request.lastOn, language);
  if (request.state !== 'open') return day;
  if (isOverdue(request, on))
    return (
      <StatusMark icon="warning" tone="danger">
        {say('overdue', { day })}
      </StatusMark>
    );
  return (
    <span className="request-day">
      <strong>{day}</strong>
      <span className="ui-label-note">{say('daysLeft', { count: workingDaysLeft(request.basis, on) })}</span>
    </span>
  );
}
