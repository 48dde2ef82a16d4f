import type { ReadDb } from '#store/database.ts';
import { madeReportsBefore, type PageEnd, type StoredMadeReport } from '#store/statistics/made-reports.ts';

/** Reports on one page of the list. */
export const MADE_ON_PAGE = 20;

/** A page of the reports that were made, newest first, and where the next one begins; null at the end. */
export async function listMade(
  db: ReadDb,
  before: PageEnd | null,
): Promise<{ made: StoredMadeReport[]; next: PageEnd | null }> {
  const found = await madeReportsBefore(db, before, MADE_ON_PAGE + 1);
  const made = found.slice(0, MADE_ON_PAGE);
  const last = made.at(-1);
  return { made, next: last && found.length > made.length ? { madeAt: last.madeAt, id: last.id } : null };
}
