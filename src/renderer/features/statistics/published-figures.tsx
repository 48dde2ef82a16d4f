import type { PublishedFigure } from '#domain/publishing/published-report.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { hiddenMark } from '#i18n/publishing.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { Table } from '#renderer/ui/table.tsx';
import { PublishedCount } from './published-count.tsx';

/** Every figure as it is published: the rows of the exported table. */
export function PublishedFigures({ figures, title }: { figures: readonly PublishedFigure[]; title: string }) {
  const language = useLanguage();
  const words = statisticsWords[language];
  const valueOf = ({ key, value, decimals }: PublishedFigure) => {
    if (value.kind === 'shown') return formatNumber(value.count, language, decimals);
    const hidden = hiddenMark(value, language);
    return hidden === undefined ? (
      figureWords[language][key].empty
    ) : (
      <span className="statistics-hidden">{hidden}</span>
    );
  };
  return (
    <Table
      caption={title}
      isCaptionHidden
      rows={figures}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'figure',
          header: words.figure,
          isRowHeader: true,
          render: ({ key }) => figureWords[language][key].label,
        },
        { key: 'value', header: words.value, kind: 'number', render: valueOf },
        { key: 'unit', header: words.unit, render: ({ unit }) => words.units[unit] },
        {
          key: 'part',
          header: words.part,
          kind: 'number',
          render: ({ part }) => part && <PublishedCount seen={part} />,
        },
        {
          key: 'divisor',
          header: words.divisor,
          kind: 'number',
          render: ({ divisor }) => divisor && <PublishedCount seen={divisor} />,
        },
        {
          key: 'dividedBy',
          header: words.dividedBy,
          render: ({ key }) => figureWords[language][key].divisor,
        },
      ]}
    />
  );
}
