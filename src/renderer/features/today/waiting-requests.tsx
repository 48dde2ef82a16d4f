import type { Today } from '#contract/today.ts';
import { isOverdue } from '#domain/meeting-requests/next-step.ts';
import { meetingRequestWords } from '#i18n/meeting-requests.ts';
import { useWords } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { MeetingRequestRow } from './meeting-request-row.tsx';
import { WaitingSection } from './waiting-section.tsx';

/** Clients who wait for something from Kela: a meeting by a day of the law. */
export function WaitingRequests({ today }: { today: Today }) {
  const say = useWords(meetingRequestWords);
  const now = useNow();
  const meetings = today.meetingRequests ?? [];
  return (
    <WaitingSection
      title={say('todayTitle')}
      path="/meeting-requests"
      count={meetings.length}
      late={meetings.filter((one) => isOverdue(one, now.on)).length}
    >
      {meetings.map((request) => (
        <MeetingRequestRow key={request.id} request={request} />
      ))}
    </WaitingSection>
  );
}

/** How many of them there are. */
export const countRequests = (today: Today): number => today.meetingRequests?.length ?? 0;
