import type { Person } from '#contract/session.ts';
import { findCall } from '#store/calls/calls.ts';
import type { StoredCall } from '#store/calls/stored-call.ts';
import type { ReadDb } from '#store/database.ts';
import { changed } from '#service/changed.ts';
import { found, refuse } from '#service/refuse.ts';

/** A call as this person may see it: somebody else's draft is not there. */
export async function visibleCall(db: ReadDb, actor: Person, id: string): Promise<StoredCall> {
  const call = found(await findCall(db, id), 'call');
  return call.state === 'draft' && call.enteredById !== actor.id
    ? refuse('NOT_FOUND', { entity: 'call' })
    : call;
}

/** The person's own draft in the version that was seen. @throws NOT_FOUND, NOT_POSSIBLE_NOW, CHANGED_MEANWHILE */
export async function ownDraft(
  db: ReadDb,
  actor: Person,
  { id, version }: { id: string; version: number },
): Promise<StoredCall> {
  const call = await visibleCall(db, actor, id);
  if (call.state !== 'draft') return refuse('NOT_POSSIBLE_NOW', { entity: 'call', state: call.state });
  changed('call', call, version, { byName: call.changedByName, at: call.changedAt });
  return call;
}
