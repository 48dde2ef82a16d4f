import { findPromise, type StoredPromise } from '#store/promises/promises.ts';
import type { ReadDb } from '#store/database.ts';
import { changed } from '#service/changed.ts';
import { found, refuse } from '#service/refuse.ts';

/** The promise as the window has seen it. @throws CHANGED_MEANWHILE naming whoever was first */
export async function seenPromise(
  db: ReadDb,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<StoredPromise> {
  const promise = found(await findPromise(db, id), 'promise');
  const last = promise.steps.at(-1) ?? { byName: promise.madeByName, at: promise.madeAt };
  changed('promise', promise, version, { byName: last.byName, at: last.at });
  return promise;
}

/** The same while it is still to be kept. @throws NOT_POSSIBLE_NOW when it is settled */
export async function openPromise(
  db: ReadDb,
  seen: { readonly id: string; readonly version: number },
): Promise<StoredPromise> {
  const promise = await seenPromise(db, seen);
  if (promise.state !== 'open')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'promise', state: promise.state });
  return promise;
}
