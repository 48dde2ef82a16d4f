import type { Call } from '#contract/calls.ts';
import { callChanges, outcomeKept } from '#domain/calls/call-changes.ts';
import { insertCallChange } from '#store/calls/changes.ts';
import { changed } from '#service/changed.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { visibleCall } from './own-draft.ts';
import { recordCall, type RecordInput } from './record-call.ts';

/**
 * Corrects a recorded call, whoever on the line recorded it. What others have been told stays: a handover that went out and
 * a call that was promised are not taken back by changing the outcome, and are not made a second time. Statistics count the
 * call as it is now; the history keeps who changed what, and when.
 */
export async function correctCall(call: WriteCall, input: RecordInput): Promise<Call> {
  const { db, actor, now } = call;
  const before = await visibleCall(db, actor, input.id);
  if (before.state !== 'recorded') return refuse('NOT_POSSIBLE_NOW', { entity: 'call', state: before.state });
  changed('call', before, input.version, { byName: before.changedByName, at: before.changedAt });
  const code = outcomeKept(before, input.outcome);
  if (code) return refuse('INVALID_INPUT', { problems: [{ field: 'outcome', code }] });
  const { recorded, kept } = await recordCall(call, before, {
    ...input,
    handover: before.handoverId === null ? input.handover : null,
    promise: before.promiseId === null ? input.promise : null,
  });
  const after = { ...input, fields: { ...kept, topics: recorded.topics } };
  const changes = callChanges(before, after);
  if (changes.length > 0)
    await insertCallChange(db, { callId: before.id, at: now, staffId: actor.id, changes });
  return recorded;
}
