import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import type { ColumnMapping, Mapping, Target } from './mapping.ts';
import type { Refusal } from './refusal.ts';
import { isEmpty, type Cell, type DataRow } from './table.ts';
import { plainWord } from './vocabulary.ts';

/** The cell that a target has on a row, and its column. */
export interface MappedCell {
  readonly cell: Cell;
  readonly column: ColumnMapping;
}

export type MappedRow = ReadonlyMap<Target, MappedCell>;

/** Finds a row's mapped cells; columns that are not mapped are not even looked at. */
export function cellMapper({ columns }: Mapping): (row: DataRow) => MappedRow | Refusal {
  const byHeading = new Map(columns.map((column) => [plainWord(column.heading), column]));
  return ({ cells }) => {
    const found = new Map<Target, MappedCell>();
    for (const [heading, cell] of cells) {
      const column = byHeading.get(plainWord(heading));
      if (!column || column.target === null || isEmpty(cell)) continue;
      if (containsPersonalIdentityCode(String(cell))) return { heading, why: 'identityCode' };
      if (found.has(column.target)) return { heading, why: 'twoCells' };
      found.set(column.target, { cell, column });
    }
    return found;
  };
}
