import type { KelaDay } from '#contract/kela-days.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { DayState } from './day-state.tsx';
import { officeName, useDesk } from './desk.ts';
import { sayDay } from './say-time.ts';

/** The head of one adviser's day. */
export function ColumnHeader({ day, withDate }: { day: KelaDay; withDate: boolean }) {
  const language = useLanguage();
  const { offices } = useDesk();
  const name =
    offices.length > 1 ? `${officeName(offices, day.officeId)}, ${day.adviserName}` : day.adviserName;
  return (
    <span className="kela-column">
      <span>{withDate ? `${sayDay(day.on, language)} ${name}` : name}</span>
      <span className="kela-column-state">
        <DayState day={day} />
      </span>
    </span>
  );
}
