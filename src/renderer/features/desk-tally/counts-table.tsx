import type { LocalDate } from '#domain/time/local-date.ts';
import { monthOf } from '#domain/time/month.ts';
import { deskTallyWords } from '#i18n/desk-tally.ts';
import { formatDayAndMonth, formatMonth } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Table } from '#renderer/ui/table.tsx';
import { topicName } from './topic-name.ts';

type Counts = readonly { readonly topicCode: string; readonly count: number }[];

export interface CountsTableProps {
  on: LocalDate;
  day: Counts;
  month: Counts;
}

const sum = (counts: Counts) => counts.reduce((total, { count }) => total + count, 0);

/** Questions by topic: of the day, and of its whole month; the most asked of the month first. */
export function CountsTable({ on, day, month }: CountsTableProps) {
  const say = useWords(deskTallyWords);
  const language = useLanguage();
  return (
    <Table
      caption={say('counts')}
      rows={month}
      rowKey={({ topicCode }) => topicCode}
      empty={say('noCounts')}
      footer={[say('total'), sum(day), sum(month)]}
      columns={[
        {
          key: 'topic',
          header: say('topic'),
          isRowHeader: true,
          render: ({ topicCode }) => topicName(topicCode, language),
        },
        {
          key: 'day',
          header: formatDayAndMonth(on, language),
          kind: 'number',
          render: ({ topicCode }) => day.find((one) => one.topicCode === topicCode)?.count ?? 0,
        },
        {
          key: 'month',
          header: formatMonth(monthOf(on), language),
          kind: 'number',
          render: ({ count }) => count,
        },
      ]}
    />
  );
}
