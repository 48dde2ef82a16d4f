import { dayColumns, dayCount } from '#domain/statistics/day-columns.ts';
import type { MonthRow } from '#domain/statistics/month-report.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { formatDate, formatWeekday } from '#i18n/formats.ts';
import { dayStateText } from '#i18n/statistics-labels.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { Count } from './count.tsx';

/** One calendar day; a day that is still ahead has no counts. `firsts` are the columns with which a group begins. */
export function DayRow({ row, firsts }: { row: MonthRow; firsts: readonly number[] }) {
  const language = useLanguage();
  const { on, ahead, state } = row;
  return (
    <tr data-state={ahead ? 'ahead' : state.kind}>
      <th scope="row">{formatDate(on, language)}</th>
      <td>{formatWeekday(weekdayOf(on), language)}</td>
      <td>{dayStateText(row, language)}</td>
      {dayColumns.map((column, index) => (
        <td key={column} data-kind="number" data-first={firsts.includes(index) || undefined}>
          {!ahead && <Count value={dayCount(row, column)} />}
        </td>
      ))}
    </tr>
  );
}
