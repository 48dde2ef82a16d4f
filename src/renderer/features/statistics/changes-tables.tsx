import type { ReportChanges } from '#domain/statistics/report-changes.ts';
import { differenceName, figureWithParts } from '#i18n/statistics-changes.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { statisticsMadeWords } from '#i18n/statistics-made.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Table } from '#renderer/ui/table.tsx';
import { Count } from './count.tsx';

/** The differences figure by figure and category by category: what it was and what it is. */
export function ChangesTables({ changes: { figures, categories } }: { changes: ReportChanges }) {
  const say = useWords(statisticsMadeWords);
  const language = useLanguage();
  const { distributions } = statisticsWords[language];
  return (
    <>
      {figures.length > 0 && (
        <Table
          caption={say('figures')}
          rows={figures}
          rowKey={({ is }) => is.key}
          columns={[
            {
              key: 'figure',
              header: say('figure'),
              isRowHeader: true,
              render: ({ is }) => figureWords[language][is.key].label,
            },
            {
              key: 'was',
              header: say('was'),
              kind: 'number',
              render: ({ was }) => figureWithParts(was, language),
            },
            {
              key: 'is',
              header: say('is'),
              kind: 'number',
              render: ({ is }) => figureWithParts(is, language),
            },
          ]}
        />
      )}
      {categories.length > 0 && (
        <Table
          caption={say('categories')}
          rows={categories}
          rowKey={({ kind, key }) => `${kind} ${key}`}
          columns={[
            {
              key: 'category',
              header: say('category'),
              isRowHeader: true,
              render: (row) => differenceName(row, language),
            },
            { key: 'table', header: say('table'), render: ({ kind }) => distributions[kind] },
            { key: 'was', header: say('was'), kind: 'number', render: ({ was }) => <Count value={was} /> },
            { key: 'is', header: say('is'), kind: 'number', render: ({ is }) => <Count value={is} /> },
          ]}
        />
      )}
    </>
  );
}
