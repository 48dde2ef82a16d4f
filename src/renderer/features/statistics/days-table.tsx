import { dayColumns, dayCount } from '#domain/statistics/day-columns.ts';
import type { MonthReport } from '#domain/statistics/month-report.ts';
import { formatMonth } from '#i18n/formats.ts';
import { dayColumnHeading } from '#i18n/statistics-labels.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Count } from './count.tsx';
import { DayRow } from './day-row.tsx';
import { WideFrame } from './wide-frame.tsx';

/** Columns of the line come first, then those of the Kela day, then those of the desk and the events. */
const firstOfKela = dayColumns.indexOf('planned');
const firstOfDesk = dayColumns.indexOf('deskQuestions');
const firsts: readonly number[] = [firstOfKela, firstOfDesk];

/** As in the file: a whole month has no weekday and no state. */
const ofNoMonth = { weekday: '', state: '' };

/** One row for every calendar day and the month's totals: the rows and columns of the exported table. */
export function DaysTable({ report, title }: { report: MonthReport; title: string }) {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  const words = statisticsWords[language];
  return (
    <WideFrame label={title}>
      <table className="ui-table statistics-days">
        <caption className="ui-visually-hidden">{title}</caption>
        <colgroup>
          <col className="statistics-days-on" />
          <col className="statistics-days-weekday" />
          <col />
          {dayColumns.map((column) => (
            <col key={column} className="statistics-days-count" />
          ))}
        </colgroup>
        <thead>
          <tr className="statistics-groups">
            <th scope="colgroup" colSpan={3}>
              {formatMonth(report.month, language)}
            </th>
            <th scope="colgroup" colSpan={firstOfKela}>
              {say('line')}
            </th>
            <th scope="colgroup" colSpan={firstOfDesk - firstOfKela} data-first="">
              {say('kela')}
            </th>
            <th scope="colgroup" colSpan={dayColumns.length - firstOfDesk} data-first="">
              {say('desk')}
            </th>
          </tr>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">
              <span className="statistics-upright">{words.weekday}</span>
            </th>
            <th scope="col">{words.dayState}</th>
            {dayColumns.map((column, index) => (
              <th
                key={column}
                scope="col"
                data-kind="number"
                data-first={firsts.includes(index) || undefined}
              >
                <span className="statistics-upright">{dayColumnHeading(column, language)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.rows.map((row) => (
            <DayRow key={row.on} row={row} firsts={firsts} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {Object.entries(ofNoMonth).map(([column, text]) => (
              <td key={column}>{text}</td>
            ))}
            {dayColumns.map((column, index) => (
              <td key={column} data-kind="number" data-first={firsts.includes(index) || undefined}>
                <Count value={dayCount(report.totals, column)} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </WideFrame>
  );
}
