import type { MonthCounts, MonthMarks, PublishedMonth } from '#domain/publishing/publish-year.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Month } from '#domain/time/month.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** Months of a year that have been published, in order. They are published in order, so the first is January. */
export async function publishedMonthsOf(db: ReadDb, year: number): Promise<PublishedMonth[]> {
  const rows = await db
    .selectFrom('published_month')
    .select(['counts', 'marks'])
    .where('month', '>=', `${year}-01` as Month)
    .where('month', '<=', `${year}-12` as Month)
    .orderBy('month')
    .execute();
  return rows.map(({ counts, marks }) => ({
    counts: JSON.parse(counts) as MonthCounts,
    marks: JSON.parse(marks) as MonthMarks,
  }));
}

/** Keeps a month as it was published; it is never changed afterwards. */
export async function keepPublishedMonth(
  db: WriteDb,
  month: Month,
  { counts, marks }: PublishedMonth,
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('published_month')
    .values({
      month,
      counts: JSON.stringify(counts),
      marks: JSON.stringify(marks),
      published_at: by.at,
      published_by_id: by.staffId,
    })
    .execute();
}
