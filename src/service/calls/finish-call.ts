import type { Call } from '#contract/calls.ts';
import type { WriteCall } from '#service/write.ts';
import { ownDraft } from './own-draft.ts';
import { recordCall, type RecordInput } from './record-call.ts';

/** Ends the person's own call. */
export async function finishCall(call: WriteCall, input: RecordInput): Promise<Call> {
  const draft = await ownDraft(call.db, call.actor, input);
  return (await recordCall(call, draft, input)).recorded;
}
