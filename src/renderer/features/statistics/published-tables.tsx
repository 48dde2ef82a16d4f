import type { PublishedTable } from '#domain/publishing/published-report.ts';
import { categoryName } from '#i18n/statistics-labels.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { PublishedCount } from './published-count.tsx';

/** Every distribution as it is published; without bars, which would draw what is hidden. */
export function PublishedTables({ tables }: { tables: readonly PublishedTable[] }) {
  const language = useLanguage();
  const words = statisticsWords[language];
  return (
    <div className="statistics-distributions">
      {tables.map(({ kind, rows, total }) => (
        <Panel key={kind} title={words.distributions[kind]}>
          <p className="statistics-hint">{words.distributionDefinitions[kind]}</p>
          <Table
            caption={words.distributions[kind]}
            isCaptionHidden
            rows={rows}
            rowKey={({ key }) => key}
            empty={words.zero}
            columns={[
              {
                key: 'name',
                header: words.category,
                isRowHeader: true,
                render: (row) => categoryName(kind, row, language),
              },
              {
                key: 'count',
                header: words.count,
                kind: 'number',
                render: ({ count }) => <PublishedCount seen={count} />,
              },
            ]}
            footer={[words.total, <PublishedCount key="total" seen={total} />]}
          />
        </Panel>
      ))}
    </div>
  );
}
