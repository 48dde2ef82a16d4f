import type { RosterDay } from '#contract/duty-shifts.ts';
import { isWeekend } from '#domain/calendar/closures.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { formatDayAndMonth, formatWeekday } from '#i18n/formats.ts';
import { rosterWords } from '#i18n/roster.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { DayActions } from './day-actions.tsx';
import { DayPeople } from './day-people.tsx';
import { DayStateMark } from './day-state-mark.tsx';

export interface RosterDaysProps {
  days: readonly RosterDay[];
  onChange: (day: RosterDay) => void;
}

/** Weekends are shown only when the line is open on one. */
export const shownDays = (days: readonly RosterDay[]): RosterDay[] => {
  const hasWeekend = days.some(({ on, state }) => isWeekend(on) && state !== 'closed');
  return days.filter(({ on }) => hasWeekend || !isWeekend(on));
};

/** A month as weeks under each other, every day with its people and what can be done. */
export function MonthGrid({ days, onChange }: RosterDaysProps) {
  const say = useWords(rosterWords);
  const language = useLanguage();
  const { today } = useSession();
  const shown = shownDays(days);
  if (shown.every(({ state }) => state === 'closed')) return <EmptyState title={say('emptyMonth')} />;
  return (
    <ol className="roster-month" data-week={shown.some(({ on }) => isWeekend(on)) ? 7 : 5}>
      {shown.map((day) => {
        const { on, state } = day;
        return (
          <li
            key={on}
            className="roster-day"
            data-weekday={weekdayOf(on)}
            data-state={state}
            aria-current={on === today ? 'date' : undefined}
          >
            <strong className="roster-date">
              {formatWeekday(weekdayOf(on), language)} {formatDayAndMonth(on, language)}
            </strong>
            <DayPeople day={day} />
            <DayStateMark day={day} />
            <DayActions day={day} onChange={onChange} />
          </li>
        );
      })}
    </ol>
  );
}
