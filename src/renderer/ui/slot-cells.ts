import type { ReactNode } from 'react';

/** A cell by the keys of its column and row. */
export interface SlotPlace {
  readonly column: string;
  readonly row: string;
}

export interface SlotColumn {
  readonly key: string;
  readonly header: ReactNode;
  /** Marks the column one is in now, such as today. */
  readonly isCurrent?: boolean | undefined;
}

export interface SlotRow {
  readonly key: string;
  readonly header: ReactNode;
}

export interface SlotCell {
  readonly content: ReactNode;
  /** Its name when the content does not say enough; row and column headers are read anyway. */
  readonly label?: string | undefined;
  readonly tone?: 'free' | 'taken' | 'done' | 'attention' | 'closed' | undefined;
  /** Rows it covers, at least 1; the cells it covers are not asked for. */
  readonly span?: number | undefined;
  /** Whether it can be picked up and moved. */
  readonly canMove?: boolean | undefined;
}

/** Position by index: what the arrow keys count with. */
export interface SlotIndex {
  readonly row: number;
  readonly column: number;
}

/** The cells of a grid with each covered position pointing at the cell that covers it. */
export interface SlotMatrix {
  readonly rows: number;
  readonly columns: number;
  /** The cell whose first row is this position; undefined when it is covered from above. */
  readonly cellAt: (index: SlotIndex) => SlotCell | undefined;
  /** Index of the first row of the cell that covers the position. */
  readonly originOf: (index: SlotIndex) => SlotIndex;
  /** Rows the cell covers, cut off at the last row. */
  readonly spanOf: (index: SlotIndex) => number;
}

/** Lays the cells out, column by column; a cell of several rows covers those below it. */
export function layOut(
  columns: readonly SlotColumn[],
  rows: readonly SlotRow[],
  cell: (place: SlotPlace) => SlotCell,
): SlotMatrix {
  const laid = columns.map((column) => {
    const origins: number[] = [];
    const cells: (SlotCell | undefined)[] = [];
    for (let row = 0; row < rows.length;) {
      const found = cell({ column: column.key, row: rows[row]?.key ?? '' });
      const span = Math.min(Math.max(1, found.span ?? 1), rows.length - row);
      cells.push(found, ...Array<undefined>(span - 1).fill(undefined));
      origins.push(...Array<number>(span).fill(row));
      row += span;
    }
    return { origins, cells };
  });
  const originOf = ({ row, column }: SlotIndex) => ({ row: laid[column]?.origins[row] ?? row, column });
  return {
    rows: rows.length,
    columns: columns.length,
    cellAt: ({ row, column }) => laid[column]?.cells[row],
    originOf,
    spanOf: ({ row, column }) => laid[column]?.origins.filter((origin) => origin === row).length ?? 1,
  };
}
