import type { RosterDay } from '#contract/duty-shifts.ts';
import { dutyWords } from '#i18n/duty-shifts.ts';
import { rosterWords } from '#i18n/roster.ts';
import { useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

/** Who has the day, who is the deputy, and whose absence has left a place empty. */
export function DayPeople({ day: { shift, gaps, state } }: { day: RosterDay }) {
  const say = useWords(dutyWords);
  const sayRoster = useWords(rosterWords);
  const { person } = useSession();
  if (state === 'closed') return undefined;
  return (
    <>
      {shift && (
        <span className="roster-person">
          {shift.staffId === person.id ? say('mine', { name: shift.staffName }) : shift.staffName}
        </span>
      )}
      {shift && shift.deputyName !== null && (
        <span className="roster-note">{say('deputy', { name: shift.deputyName })}</span>
      )}
      {shift && shift.deputyName === null && (
        <StatusMark icon="info" tone="warning">
          {say('noDeputy')}
        </StatusMark>
      )}
      {gaps.map(({ place, staffName, deputyName }) => (
        <span key={place} className="roster-note">
          {place === 'deputy'
            ? sayRoster('gapDeputy', { name: staffName })
            : deputyName === null
              ? sayRoster('gap', { name: staffName })
              : sayRoster('gapOffered', { name: staffName, deputy: deputyName })}
        </span>
      ))}
    </>
  );
}
