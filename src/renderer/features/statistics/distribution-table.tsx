import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { statisticsWords, type TableKind } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { Bar } from './bar.tsx';
import { Count } from './count.tsx';

export interface DistributionTableProps {
  kind: TableKind;
  rows: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  /** What the rows add up to. */
  total: number;
  /** How many calls were divided; less than the total when a call may be in several rows. None for what is no calls. */
  calls?: number;
}

/** One distribution: how it was made, its rows with their bars, and their sum. */
export function DistributionTable({ kind, rows, total, calls }: DistributionTableProps) {
  const say = useWords(statisticsScreenWords);
  const words = statisticsWords[useLanguage()];
  const most = rows.reduce((largest, { count }) => Math.max(largest, count), 0);
  const name = words.distributions[kind];
  return (
    <Panel title={name}>
      <p className="statistics-hint">
        {words.distributionDefinitions[kind]} {calls !== undefined && `${say('ofCalls', { count: calls })}.`}
      </p>
      <Table
        caption={name}
        isCaptionHidden
        rows={rows}
        rowKey={({ key }) => key}
        empty={words.zero}
        columns={[
          { key: 'name', header: words.category, isRowHeader: true, render: (row) => row.name },
          {
            key: 'count',
            header: words.count,
            kind: 'number',
            render: ({ count }) => <Count value={count} />,
          },
          { key: 'bar', header: say('bar'), render: ({ count }) => <Bar value={count} most={most} /> },
        ]}
        footer={[words.total, <Count key="total" value={total} />, '']}
      />
    </Panel>
  );
}
