import { randomBytes } from 'node:crypto';
import { databaseKeyLength, type OpenMessage, type OpenRefusalCode } from '#contract/process-messages.ts';
import { databaseId, folderState } from '#store/keys/database-folder.ts';
import type { ExpectedDatabases } from '#store/keys/expected-databases.ts';
import type { KeyKeeper } from '#store/keys/key-keeper.ts';
import { PassphraseCancelled } from './passphrase-key-keeper.ts';
import type { ServiceKeeper } from './service-keeper.ts';

export interface OpeningParts {
  readonly keys: KeyKeeper;
  readonly expected: ExpectedDatabases;
  readonly service: Pick<ServiceKeeper, 'open'>;
  /** Tells why the database is closed and asks what to do. */
  askAfter(refusal: OpenRefusalCode): Promise<'retry' | 'recover' | 'quit'>;
  /** Asks for the recovery key; `undefined` when the user gives up. */
  askRecoveryKey(): Promise<Uint8Array | undefined>;
}

type Opening = Omit<OpenMessage, 'type' | 'key' | 'create' | 'again'>;

/**
 * Opens the office's database, asking the user as long as something stands in the way. A new database is made only in
 * a fresh folder that this computer has never had a database in; a lost key leads to the recovery key, never to a new
 * database.
 *
 * @returns false when the user gave up.
 */
export async function openDatabase(opening: Opening, parts: OpeningParts): Promise<boolean> {
  const id = databaseId(opening.folder);
  let recovered: Uint8Array | undefined;
  for (;;) {
    let outcome: Awaited<ReturnType<ServiceKeeper['open']>>;
    try {
      outcome = await attempt(opening, id, recovered, parts);
    } catch (fault) {
      if (fault instanceof PassphraseCancelled) return false;
      throw fault;
    }
    if (outcome === 'ready') return true;
    const next = await parts.askAfter(outcome);
    if (next === 'quit') return false;
    if (next === 'recover') recovered = await parts.askRecoveryKey();
  }
}

async function attempt(opening: Opening, id: string, recovered: Uint8Array | undefined, parts: OpeningParts) {
  const kept = recovered ?? (await parts.keys.load(id));
  const wasOpen = await parts.expected.has(id);
  const folder = folderState(opening.folder);
  if (folder === 'unreadable') return 'FOLDER_READ_ONLY' as const;
  if (kept === undefined && (wasOpen || folder === 'used')) return 'KEY_MISSING' as const;
  const key = kept ?? new Uint8Array(randomBytes(databaseKeyLength));
  // The key is kept before the file is made: a power cut in between leaves a key too many, not a database too few.
  if (kept === undefined) await parts.keys.save(id, key);
  const outcome = await parts.service.open({ ...opening, key, create: !wasOpen && recovered === undefined });
  if (outcome === 'ready') {
    if (recovered !== undefined) await parts.keys.save(id, recovered);
    await parts.expected.add(id);
  }
  return outcome;
}
