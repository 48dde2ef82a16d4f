import type { JointMeetingState } from '#domain/joint-meetings/joint-meeting.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useWords } from '#renderer/app/language.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

const marks = {
  planned: { icon: 'calendar', tone: 'info' },
  held: { icon: 'success', tone: 'success' },
  noShow: { icon: 'warning', tone: 'warning' },
  cancelled: { icon: 'close', tone: 'neutral' },
} as const satisfies Record<JointMeetingState, unknown>;

/** What has become of a meeting: a shape and a word. */
export function MeetingState({ state }: { state: JointMeetingState }) {
  const say = useWords(jointMeetingWords);
  const { icon, tone } = marks[state];
  return (
    <StatusMark icon={icon} tone={tone}>
      {say(`state_${state}`)}
    </StatusMark>
  );
}
