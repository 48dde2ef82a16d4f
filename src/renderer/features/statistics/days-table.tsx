import { columnsOf, dayCount } from '#domain/statistics/day-columns.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { formatPeriod } from '#i18n/formats.ts';
import { dayColumnHeading } from '#i18n/statistics-labels.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Count } from './count.tsx';
import { DayLine } from './day-row.tsx';
import { WideFrame } from './wide-frame.tsx';

/** Columns of the line come first, then those of the Kela day, then those of the desk and the events. */
const firstOf = { kela: 'planned', desk: 'deskQuestions' } as const;

/** As in the file: a whole period has no weekday and no state. */
const ofNoMonth = { weekday: '', state: '' };

/** One row for every calendar day and the totals: the rows and columns of the exported table. */
export function DaysTable({ report, title }: { report: PeriodReport; title: string }) {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  const words = statisticsWords[language];
  const columns = columnsOf(report);
  // A report of one municipality has the line's columns only.
  const firsts = [columns.indexOf(firstOf.kela), columns.indexOf(firstOf.desk)].filter((index) => index > 0);
  const [ofLine = columns.length, ...others] = firsts;
  const groups = (firsts.length === 0 ? [] : [...others, columns.length]).map(
    (end, index) => [firsts[index] ?? 0, end] as const,
  );
  const names = [say('kela'), say('desk')];
  return (
    <WideFrame label={title}>
      <table className="ui-table statistics-days">
        <caption className="ui-visually-hidden">{title}</caption>
        <colgroup>
          <col className="statistics-days-on" />
          <col className="statistics-days-weekday" />
          <col />
          {columns.map((column) => (
            <col key={column} className="statistics-days-count" />
          ))}
        </colgroup>
        <thead>
          <tr className="statistics-groups">
            <th scope="colgroup" colSpan={3}>
              {formatPeriod(report.period, language)}
            </th>
            <th scope="colgroup" colSpan={ofLine}>
              {say('line')}
            </th>
            {groups.map(([begin, end], index) => (
              <th key={begin} scope="colgroup" colSpan={end - begin} data-first="">
                {names[index]}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">
              <span className="statistics-upright">{words.weekday}</span>
            </th>
            <th scope="col">{words.dayState}</th>
            {columns.map((column, index) => (
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
            <DayLine key={row.on} row={row} columns={columns} firsts={firsts} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {Object.entries(ofNoMonth).map(([column, text]) => (
              <td key={column}>{text}</td>
            ))}
            {columns.map((column, index) => (
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
