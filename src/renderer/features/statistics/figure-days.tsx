import { dayCount } from '#domain/statistics/day-columns.ts';
import type { FigureRows } from '#domain/statistics/figure-rows.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { dayColumnHeading, dayStateText } from '#i18n/statistics-labels.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Table } from '#renderer/ui/table.tsx';
import { Count } from './count.tsx';

/** The days behind a figure with the counts that make it, and their sum. */
export function FigureDays({ figureRows: { columns, rows } }: { figureRows: FigureRows }) {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  const words = statisticsWords[language];
  const sum = (column: (typeof columns)[number]) =>
    rows.reduce((total, row) => total + dayCount(row, column), 0);
  if (rows.length === 0) return <p>{say('noDays')}</p>;
  return (
    <Table
      caption={say('days')}
      rows={rows}
      rowKey={({ on }) => on}
      columns={[
        {
          key: 'on',
          header: words.day,
          isRowHeader: true,
          render: ({ on }) => formatWeekdayAndDate(on, language),
        },
        { key: 'state', header: words.dayState, render: (row) => dayStateText(row, language) },
        ...columns.map((column) => ({
          key: column,
          header: dayColumnHeading(column, language),
          kind: 'number' as const,
          render: (row: (typeof rows)[number]) => <Count value={dayCount(row, column)} />,
        })),
      ]}
      footer={[
        words.total,
        say('daysCount', { count: rows.length }),
        ...columns.map((column) => <Count key={column} value={sum(column)} />),
      ]}
    />
  );
}
