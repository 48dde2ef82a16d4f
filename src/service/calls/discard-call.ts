import { localOf } from '#domain/time/instant.ts';
import { findCall } from '#store/calls/calls.ts';
import { deleteCall } from '#store/calls/write-call.ts';
import { changed } from '#service/changed.ts';
import { found } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { ownDraft } from './own-draft.ts';

/**
 * Throws the person's own draft away, or takes back a missed call that the same person counted today: a key that slipped
 * must not stay in the figures. What has been recorded is not thrown away, nor a missed call that somebody has promised to
 * call back.
 */
export async function discardCall(
  { db, actor, now, audit, announce }: WriteCall,
  input: { id: string; version: number },
): Promise<{ id: string }> {
  const call = found(await findCall(db, input.id), 'call');
  const isOwn = call.state === 'missed' && call.enteredById === actor.id && call.promiseId === null;
  const slip = isOwn && call.on === localOf(now).on;
  if (slip) changed('call', call, input.version, { byName: call.changedByName, at: call.changedAt });
  else await ownDraft(db, actor, input);
  await deleteCall(db, call.id);
  audit('call', call.id);
  announce(call.officeId, 'calls');
  return { id: call.id };
}
