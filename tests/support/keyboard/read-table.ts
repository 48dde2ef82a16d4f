import type { Locator } from 'playwright-core';

/**
 * The rows of a table as a screen reader meets them: every header and cell by its place, its text without line breaks. A cell
 * over several columns has empty ones after it.
 */
export function readTable(table: Locator): Promise<string[][]> {
  return table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...(row as HTMLTableRowElement).cells].flatMap((cell) => [
          cell.innerText.replaceAll(/\s+/g, ' ').trim(),
          ...Array.from({ length: cell.colSpan - 1 }, () => ''),
        ]),
      ),
    );
}
