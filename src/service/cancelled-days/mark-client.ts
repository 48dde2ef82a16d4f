import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import type { TellingMark } from '#domain/cancelled-days/told.ts';
import { addMark, removeLastMark } from '#store/cancelled-days/change.ts';
import { findClient, type StoredClient } from '#store/cancelled-days/clients.ts';
import type { ReadDb } from '#store/database.ts';
import { changed } from '#service/changed.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { clientView } from './client-view.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Writes down a try to tell the client, or that they know. Anybody who books may tell what another has cancelled. */
export async function markClient(
  { db, actor, now, audit, announce }: WriteCall,
  { mark, ...seen }: Seen & { readonly mark: TellingMark },
): Promise<CancelledDayClient> {
  const client = await asSeen(db, seen);
  await addMark(db, client.id, { mark, at: now, staffId: actor.id });
  audit('cancelled-day-client', client.id);
  announce(client.officeId, 'cancelled-days');
  return clientView(found(await findClient(db, client.id), 'cancelled-day-client'));
}

/** Takes the last mark back, so that nobody is lost from the list by a slip of a key. */
export async function takeBackMark(
  { db, audit, announce }: WriteCall,
  seen: Seen,
): Promise<CancelledDayClient> {
  const client = await asSeen(db, seen);
  if (client.marks.length === 0)
    return refuse('NOT_POSSIBLE_NOW', { entity: 'cancelled-day-client', state: client.state });
  await removeLastMark(db, client.id);
  audit('cancelled-day-client', client.id);
  announce(client.officeId, 'cancelled-days');
  return clientView(found(await findClient(db, client.id), 'cancelled-day-client'));
}

async function asSeen(db: ReadDb, seen: Seen): Promise<StoredClient> {
  const client = found(await findClient(db, seen.id), 'cancelled-day-client');
  const last = client.marks.at(-1);
  changed('cancelled-day-client', client, seen.version, {
    byName: last?.byName ?? null,
    at: last?.at ?? client.addedAt,
  });
  return client;
}
