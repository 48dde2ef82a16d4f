import { useId, useState } from 'react';
import { formatNumber } from '#i18n/number-formats.ts';
import type { ChartCell, ChartTable } from '#i18n/statistics-chart-text.ts';
import { statisticsChartWords } from '#i18n/statistics-charts.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Table } from '#renderer/ui/table.tsx';

interface NumberedRow {
  readonly key: string;
  readonly cells: readonly ChartCell[];
}

/** The numbers of a chart; closed until asked for on the screen, always there on paper. */
export function ChartNumbers({ table, caption }: { table: ChartTable; caption: string }) {
  const id = useId();
  const language = useLanguage();
  const say = useWords(statisticsChartWords);
  const [isOpen, setOpen] = useState(false);
  const cell = (value: ChartCell | undefined) =>
    typeof value === 'number' ? formatNumber(value, language) : (value ?? '');
  return (
    <>
      <button
        type="button"
        className="statistics-figure"
        data-no-print=""
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
        <span>{say('asTable')}</span>
        <span className="ui-visually-hidden">: {caption}</span>
      </button>
      <div id={id} className="chart-numbers" data-open={isOpen || undefined}>
        <Table<NumberedRow>
          caption={caption}
          isCaptionHidden
          rows={table.rows.map((cells, index) => ({ key: String(index), cells }))}
          rowKey={({ key }) => key}
          columns={table.headings.map(({ text, isNumber }, column) => ({
            key: text,
            header: text,
            kind: isNumber ? ('number' as const) : undefined,
            isRowHeader: column === 0,
            render: ({ cells }) => cell(cells[column]),
          }))}
          footer={table.totals.map(cell)}
        />
      </div>
    </>
  );
}
