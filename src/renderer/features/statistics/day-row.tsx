import { dayCount, type DayColumn } from '#domain/statistics/day-columns.ts';
import type { DayRow } from '#domain/statistics/period-report.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { formatDate, formatWeekday } from '#i18n/formats.ts';
import { dayStateText } from '#i18n/statistics-labels.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { Count } from './count.tsx';

export interface DayLineProps {
  row: DayRow;
  columns: readonly DayColumn[];
  /** The columns with which a group begins. */
  firsts: readonly number[];
}

/** One calendar day; a day that is still ahead has no counts. */
export function DayLine({ row, columns, firsts }: DayLineProps) {
  const language = useLanguage();
  const { on, ahead, states } = row;
  const kinds = new Set(states.map(({ kind }) => kind));
  // Offices that differ have no common look: the words tell them apart.
  const kind = kinds.size === 1 ? states[0]?.kind : undefined;
  return (
    <tr data-state={ahead ? 'ahead' : kind}>
      <th scope="row">{formatDate(on, language)}</th>
      <td>{formatWeekday(weekdayOf(on), language)}</td>
      <td>{dayStateText(row, language)}</td>
      {columns.map((column, index) => (
        <td key={column} data-kind="number" data-first={firsts.includes(index) || undefined}>
          {!ahead && <Count value={dayCount(row, column)} />}
        </td>
      ))}
    </tr>
  );
}
