import type { Call } from '#contract/calls.ts';
import type { CallDraft, CallFields } from '#domain/calls/draft.ts';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import { placeCall } from '#domain/calls/place-call.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { localOf } from '#domain/time/instant.ts';
import { findCall } from '#store/calls/calls.ts';
import type { StoredCall } from '#store/calls/stored-call.ts';
import { updateCall } from '#store/calls/write-call.ts';
import { findOffice } from '#store/offices/offices.ts';
import { sendHandover } from '#service/handovers/send-handover.ts';
import { makePromise } from '#service/promises/make-promise.ts';
import { found } from '#service/refuse.ts';
import { lineDays } from '#service/service-hours/line-day.ts';
import type { WriteCall } from '#service/write.ts';
import { callLinks } from './call-links.ts';
import { callView } from './call-view.ts';
import { checkFinish } from './check-finish.ts';

export type RecordInput = CallDraft & {
  readonly id: string;
  readonly version: number;
  readonly outcome: CallOutcome;
};

/**
 * Writes a call as it is recorded: the call and the handover or promise that came of it are one save, so neither is ever
 * there without the other. Without identities the number goes to the promise alone, where it is deleted when it has been kept.
 *
 * @returns the call, and the fields as they were kept
 */
export async function recordCall(
  call: WriteCall,
  stored: StoredCall,
  input: RecordInput,
): Promise<{ recorded: Call; kept: CallFields }> {
  const { db, actor, now, audit, announce } = call;
  const office = found(await findOffice(db, stored.officeId), 'office');
  const links = await callLinks(db, stored, input.fields, input.startedAt);
  await checkFinish(db, stored, input, { identityMode: office.identityMode, now, links });
  const { fields, startedAt, endedAt, outcome, handover, promise } = input;
  const { on } = localOf(startedAt);
  const kept = { ...fields, ...keptOfCaller(input, office.identityMode) };
  await updateCall(db, {
    id: stored.id,
    fields: kept,
    answeredById: links.answeredById,
    threadId: links.threadId,
    startedAt,
    endedAt,
    place: placeCall(startedAt, endedAt, await lineDays(db, office.id, on, on)),
    outcome,
    ending: null,
    changedById: actor.id,
    now,
  });
  audit('call', stored.id);
  announce(office.id, 'calls');
  const { clientLabel, phone } = fields;
  if (handover) {
    const item = { kind: 'call', id: stored.id } as const;
    await sendHandover(call, office, { ...handover, callId: stored.id, clientLabel, matterId: null, item });
  }
  if (promise) await makePromise(call, office.id, { ...promise, callId: stored.id, clientLabel, phone });
  return { recorded: callView(found(await findCall(db, stored.id), 'call')), kept };
}

/** What stays of the caller on the call itself: nothing of one who had dialled a wrong number. */
function keptOfCaller(
  { outcome, fields }: RecordInput,
  mode: IdentityMode,
): { clientLabel: string; phone: string } {
  if (outcome === 'nonCase') return { clientLabel: '', phone: '' };
  return { clientLabel: fields.clientLabel, phone: keepsPhone(mode, false) ? fields.phone : '' };
}
