import { PART_SEPARATOR } from '#domain/old-figures/guess-mapping.ts';
import { isEmpty, type SheetRow } from '#domain/old-figures/table.ts';

/** The letter of a column as a spreadsheet program shows it: `A` for 0, `AA` for 26. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetter(rest)) + String.fromCharCode(65 + (index % 26));
}

/** The headings of the columns from one or two rows: parts above each other are joined, a column without one has its letter. */
export function headingsOf(rows: readonly SheetRow[]): string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const parts = rows
      .map(({ cells }) => cells[index])
      .filter((cell) => !isEmpty(cell))
      .map((cell) => String(cell).replace(/\s+/g, ' ').trim());
    const heading = [...new Set(parts)].join(PART_SEPARATOR) || columnLetter(index);
    const times = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
}
