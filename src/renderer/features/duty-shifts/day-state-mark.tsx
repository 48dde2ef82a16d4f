import type { RosterDay } from '#contract/duty-shifts.ts';
import { rosterWords } from '#i18n/roster.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { closureName } from '#renderer/app/write/refusal-sentence.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

/** Which of the four states a day is in; of a day to come only that it is planned. */
export function DayStateMark({ day: { on, state, closed, calls } }: { day: RosterDay }) {
  const say = useWords(rosterWords);
  const language = useLanguage();
  const { today } = useSession();
  if (state === 'closed') {
    const name = closed ? closureName(closed.why, closed.name, language) : '';
    return <StatusMark icon="minus">{name === '' ? say('closed') : name}</StatusMark>;
  }
  if (state === 'unstaffed')
    return (
      <StatusMark icon="warning" tone="warning">
        {say('unstaffed')}
      </StatusMark>
    );
  if (on >= today && calls === 0)
    return (
      <StatusMark icon="check" tone="success">
        {say('planned')}
      </StatusMark>
    );
  return (
    <StatusMark icon={calls === 0 ? 'circle-empty' : 'phone'}>{say('calls', { count: calls })}</StatusMark>
  );
}
