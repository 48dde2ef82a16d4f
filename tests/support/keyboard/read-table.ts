import type { Locator } from 'playwright-core';

/** The rows of a table as a screen reader meets them: every header and cell by its role, its text without line breaks. */
export function readTable(table: Locator): Promise<string[][]> {
  return table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [
          ...row.querySelectorAll<HTMLElement>('th, td, [role=cell], [role=columnheader], [role=rowheader]'),
        ].map((cell) => cell.innerText.replaceAll(/\s+/g, ' ').trim()),
      ),
    );
}
