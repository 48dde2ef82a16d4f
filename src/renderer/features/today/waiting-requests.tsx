import type { Today } from '#contract/today.ts';
import { isOverdue as isAnswerLate } from '#domain/contact-requests/state.ts';
import { isOverdue as isMeetingLate } from '#domain/meeting-requests/next-step.ts';
import { contactRequestWords } from '#i18n/contact-requests.ts';
import { meetingRequestWords } from '#i18n/meeting-requests.ts';
import { useWords } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { ContactRequestRow } from './contact-request-row.tsx';
import { MeetingRequestRow } from './meeting-request-row.tsx';
import { WaitingSection } from './waiting-section.tsx';

/** Clients who wait for something from Kela: a meeting by a day of the law, or an answer. */
export function WaitingRequests({ today }: { today: Today }) {
  const sayMeetings = useWords(meetingRequestWords);
  const sayContacts = useWords(contactRequestWords);
  const now = useNow();
  const meetings = today.meetingRequests ?? [];
  const contacts = today.contactRequests ?? [];
  return (
    <>
      <WaitingSection
        title={sayMeetings('todayTitle')}
        path="/meeting-requests"
        count={meetings.length}
        late={meetings.filter((one) => isMeetingLate(one, now.on)).length}
      >
        {meetings.map((request) => (
          <MeetingRequestRow key={request.id} request={request} />
        ))}
      </WaitingSection>
      <WaitingSection
        title={sayContacts('todayTitle')}
        path="/contact-requests"
        count={contacts.length}
        late={contacts.filter((one) => isAnswerLate(one, now.on)).length}
      >
        {contacts.map((request) => (
          <ContactRequestRow key={request.id} request={request} />
        ))}
      </WaitingSection>
    </>
  );
}

/** How many of them there are. */
export const countRequests = ({ meetingRequests, contactRequests }: Today): number =>
  (meetingRequests?.length ?? 0) + (contactRequests?.length ?? 0);
