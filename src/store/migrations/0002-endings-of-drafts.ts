import { sql, type Kysely } from 'kysely';

/** A draft keeps how the call was about to end: outcome, handover and promise, as JSON; empty once it is recorded. */
export const endingsOfDrafts = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(`alter table call add column ending text check (ending is null or json_valid(ending))`)
      .execute(db);
  },
};
