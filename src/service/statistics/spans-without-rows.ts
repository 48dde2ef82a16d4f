import { daysWithoutRows, type DaysWithoutRows } from '#domain/statistics/days-without-rows.ts';
import type { Period } from '#domain/time/period.ts';
import type { ReadDb } from '#store/database.ts';
import { daysWithCalls, daysWithOldFigures } from '#store/old-figures/figures.ts';
import type { RowOffice } from './call-pages.ts';

/** The days of each office of which only its old imported figures tell, and so no row of a call. */
export async function spansWithoutRows(
  db: ReadDb,
  offices: readonly RowOffice[],
  { from, to }: Period,
): Promise<(DaysWithoutRows & { readonly officeName: string })[]> {
  const spans = [];
  for (const { id, name } of offices) {
    const oldDays = await daysWithOldFigures(db, id, from, to);
    // Most periods have none, and the days of all their calls need not be looked for.
    if (oldDays.length === 0) continue;
    const ofOffice = daysWithoutRows(oldDays, await daysWithCalls(db, id, from, to));
    spans.push(...ofOffice.map((span) => ({ ...span, officeName: name })));
  }
  return spans;
}
