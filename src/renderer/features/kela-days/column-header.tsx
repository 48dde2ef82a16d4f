import type { KelaDay } from '#contract/kela-days.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { DayState } from './day-state.tsx';
import { sayDay } from './say-time.ts';

/** The head of one adviser's day. */
export function ColumnHeader({ day, withDate }: { day: KelaDay; withDate: boolean }) {
  const language = useLanguage();
  return (
    <span className="kela-column">
      <span>{withDate ? `${sayDay(day.on, language)} ${day.adviserName}` : day.adviserName}</span>
      <span className="kela-column-state">
        <DayState day={day} />
      </span>
    </span>
  );
}
