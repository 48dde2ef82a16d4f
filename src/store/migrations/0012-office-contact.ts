import { sql, type Kysely } from 'kysely';

/** Where clients come, and the numbers for booking and for advice: cards and posters print them, an empty one leaves a line to write on. */
export const officeContact = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(`alter table office add column address text not null default ''`).execute(db);
    await sql.raw(`alter table office add column booking_phone text not null default ''`).execute(db);
    await sql.raw(`alter table office add column line_phone text not null default ''`).execute(db);
  },
};
