import { sql } from 'kysely';
import type { ReadDb } from './database.ts';

/**
 * Reads several things as they were at one moment: without it each query sees what was committed before it, and a report
 * could count a call in one table and not in another. Inside `work` only the given handle may be used.
 */
export function inOneSnapshot<Result>(
  db: ReadDb,
  work: (snapshot: ReadDb) => Promise<Result>,
): Promise<Result> {
  return db.connection().execute(async (connection) => {
    // Not a transaction of the builder: that begins IMMEDIATE, which asks to write.
    await sql`begin`.execute(connection);
    try {
      return await work(connection as ReadDb);
    } finally {
      await sql`commit`.execute(connection);
    }
  });
}
