import type { OfficeEvent } from '#contract/events.ts';
import { eventWords } from '#i18n/events.ts';
import { useWords } from '#renderer/app/language.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

/** What became of an event: its head counts and lesson, or why it was cancelled. */
export function EventState({ event: { report, cancellation } }: { event: OfficeEvent }) {
  const say = useWords(eventWords);
  if (cancellation)
    return <StatusMark icon="minus">{say('cancelledBecause', { reason: cancellation.reason })}</StatusMark>;
  if (!report) return <StatusMark icon="circle-empty">{say('planned')}</StatusMark>;
  const { visitors, newVisitors, ledToStep, lesson } = report;
  const parts = [
    ...(newVisitors === null ? [] : [say('heldNew', { count: newVisitors })]),
    ...(ledToStep === null ? [] : [say('heldStep', { count: ledToStep })]),
  ];
  return (
    <>
      <StatusMark icon="success" tone="success">
        {say('held', { visitors })}
      </StatusMark>
      {parts.length > 0 && <span className="event-more">{parts.join(', ')}</span>}
      {lesson !== '' && <span className="event-more">{lesson}</span>}
    </>
  );
}
