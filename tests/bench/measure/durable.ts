import { sql } from 'kysely';
import type { Store } from '#store/open.ts';

/** @throws Error unless the store's writer runs in WAL mode with `synchronous = FULL`: nothing else is measured. */
export async function assertDurable(store: Store): Promise<void> {
  await store.write(async (db) => {
    const { rows: sync } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
    const { rows: mode } = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db);
    if (sync[0]?.synchronous !== 2 || mode[0]?.journal_mode !== 'wal')
      throw new Error(`Not durable: synchronous ${sync[0]?.synchronous}, journal ${mode[0]?.journal_mode}`);
  });
}
