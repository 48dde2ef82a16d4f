import { rangeRef, type WriteSheet } from 'hucre/xlsx';
import type { Chart, Sheet } from './sheet.ts';

/** Dark enough on white, and different in grey too: dark blue, light orange. */
const colours = ['1F4E79', 'F4B183'] as const;

/** Rows of the worksheet that a chart takes: columns always the same, bars one for each name. */
function heightOf({ kind, firstRow, lastRow }: Chart): number {
  return kind === 'columns' ? 18 : 5 + Math.ceil((lastRow - firstRow + 1) * 1.1);
}

/**
 * The table's charts below each other, as charts of the worksheet over its own cells: change a cell, and they change.
 *
 * @param firstRow the worksheet's row (from 0) of the table's first row
 * @param below the worksheet's row from which there is room
 */
export function chartsOf(sheet: Sheet, firstRow: number, below: number): NonNullable<WriteSheet['charts']> {
  const columnOf = (key: string) => {
    const column = sheet.columns.findIndex((one) => one.key === key);
    if (column < 0) throw new RangeError(`No column ${key}`);
    return column;
  };
  let next = below;
  return (sheet.charts ?? []).map((chart) => {
    const cells = (key: string) => {
      const column = columnOf(key);
      return fixed(rangeRef(firstRow + chart.firstRow, column, firstRow + chart.lastRow, column));
    };
    const top = next;
    next += heightOf(chart) + 1;
    return {
      type: chart.kind === 'columns' ? 'column' : 'bar',
      title: chart.title,
      barGrouping: 'stacked',
      gapWidth: 40,
      legend: chart.values.length > 1 ? 'bottom' : false,
      anchor: {
        from: { row: top, col: 0 },
        to: {
          row: top + heightOf(chart),
          col: chart.kind === 'columns' ? Math.min(16, sheet.columns.length) : 4,
        },
      },
      series: chart.values.map((key, index) => ({
        name: sheet.columns[columnOf(key)]?.heading ?? '',
        values: cells(key),
        categories: cells(chart.names),
        color: colours[index % colours.length] ?? colours[0],
      })),
      // From the top, as in the table; a bar chart begins at the bottom otherwise.
      ...(chart.kind === 'bars' ? { axes: { x: { reverse: true } } } : {}),
    };
  });
}

/** `E4:E34` as `$E$4:$E$34`: a chart that is copied elsewhere keeps its cells. */
function fixed(range: string): string {
  return range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
