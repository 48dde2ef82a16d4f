import type { JointMeeting, OpenStep } from '#contract/joint-meetings.ts';
import type { Today } from '#contract/today.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { sayDay, sayDayTime } from './say-day-time.ts';
import { WaitingRow } from './waiting-row.tsx';
import { WaitingSection } from './waiting-section.tsx';

const PATH = '/joint-meetings';

/** Joint meetings that wait to be closed, and what was agreed in them and is due. */
export function WaitingMeetings({ today }: { today: Today }) {
  const say = useWords(jointMeetingWords);
  const meetings = today.meetingsToClose ?? [];
  const steps = today.meetingSteps ?? [];
  return (
    <>
      <WaitingSection title={say('todayToClose')} path={PATH} count={meetings.length}>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} />
        ))}
      </WaitingSection>
      <WaitingSection
        title={say('todaySteps')}
        path={PATH}
        count={steps.length}
        late={steps.filter(({ overdue }) => overdue).length}
      >
        {steps.map((step) => (
          <StepRow key={`${step.meetingId} ${step.stepId ?? ''}`} step={step} />
        ))}
      </WaitingSection>
    </>
  );
}

/** How many of them there are. */
export const countMeetings = ({ meetingsToClose, meetingSteps }: Today): number =>
  (meetingsToClose?.length ?? 0) + (meetingSteps?.length ?? 0);

function MeetingRow({ meeting }: { meeting: JointMeeting }) {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  const now = useNow();
  const present = meeting.participants.filter(({ leftAt }) => leftAt === null);
  return (
    <WaitingRow
      when={sayDayTime(meeting.on, meeting.startMinute, now.on, language)}
      title={meeting.clientLabel || say('noName')}
      path={PATH}
      search={{ tab: 'toClose', id: meeting.id }}
      details={present.map(({ name }) => name)}
    />
  );
}

function StepRow({ step }: { step: OpenStep }) {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  const isFollowUp = step.stepId === null;
  return (
    <WaitingRow
      when={sayDay(step.dueOn, language)}
      isLate={step.overdue}
      title={isFollowUp ? say('followUpTask') : step.what}
      path={PATH}
      search={{ tab: 'steps', id: step.meetingId }}
      details={[step.clientLabel, isFollowUp ? undefined : step.doerName || say('theClient')]}
    />
  );
}
