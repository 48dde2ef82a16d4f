import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { isOverdue, needOf } from '#domain/meeting-requests/next-step.ts';
import { formatDayAndMonth } from '#i18n/formats.ts';
import { meetingRequestWords, requestNeedNames } from '#i18n/meeting-requests.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { sayDay } from './say-day-time.ts';
import { WaitingRow } from './waiting-row.tsx';

/** A client who waits to meet Kela's official: by which day, and what is to be done next. */
export function MeetingRequestRow({ request }: { request: MeetingRequest }) {
  const say = useWords(meetingRequestWords);
  const language = useLanguage();
  const now = useNow();
  const need = needOf(request, now);
  return (
    <WaitingRow
      when={sayDay(request.lastOn, language)}
      isLate={isOverdue(request, now.on)}
      title={request.clientLabel || say('noName')}
      path="/meeting-requests"
      search={{ id: request.id }}
      details={[
        need && requestNeedNames[need][language],
        say('askedBy', { day: formatDayAndMonth(request.askedOn, language) }),
      ]}
    />
  );
}
