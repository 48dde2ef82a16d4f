import { sql, type Kysely } from 'kysely';

/** A file with a row for each call left the office: how many rows it had. Null of a report, which every earlier one is. */
export const madeRowFiles = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(`alter table report_made add column row_count integer check (row_count >= 0)`).execute(db);
  },
};
