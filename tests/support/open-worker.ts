import { once } from 'node:events';
import type { Instant } from '#domain/time/instant.ts';
import { appliedMigrations } from '#store/migrate.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE, openStore } from '#store/open.ts';

// One of several processes that open the same file of an older version: told the folder and key, says how it went.

process.send?.('up');
const [{ folder, key, at }] = (await once(process, 'message')) as [
  { folder: string; key: Uint8Array; at: number },
];
await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now())));
try {
  const store = await openStore({ folder, key, now: at as Instant, create: false });
  const database = connect(`${folder}/${DATABASE_FILE}`, key, { readonly: true, fileMustExist: true });
  process.send?.({ applied: appliedMigrations(database) });
  database.close();
  await store.close();
} catch (error) {
  process.send?.({ fault: String(error) });
}
process.disconnect();
