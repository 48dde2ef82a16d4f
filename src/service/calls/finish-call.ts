import type { Call } from '#contract/calls.ts';
import type { CallDraft } from '#domain/calls/draft.ts';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import { placeCall } from '#domain/calls/place-call.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { findCall } from '#store/calls/calls.ts';
import { updateCall } from '#store/calls/write-call.ts';
import { findOffice } from '#store/offices/offices.ts';
import { sendHandover } from '#service/handovers/send-handover.ts';
import { makePromise } from '#service/promises/make-promise.ts';
import { found } from '#service/refuse.ts';
import { lineDays } from '#service/service-hours/line-day.ts';
import type { WriteCall } from '#service/write.ts';
import { callView } from './call-view.ts';
import { checkFinish } from './check-finish.ts';
import { ownDraft } from './own-draft.ts';

type FinishInput = CallDraft & {
  readonly id: string;
  readonly version: number;
  readonly endedAt: Instant;
  readonly outcome: CallOutcome;
};

/**
 * Ends a call: the recorded call and the handover or promise that came of it are one save, so neither is ever there
 * without the other. Without identities the number goes to the promise alone, where it is deleted when it has been kept.
 */
export async function finishCall(call: WriteCall, input: FinishInput): Promise<Call> {
  const { db, actor, now, audit, announce } = call;
  const draft = await ownDraft(db, actor, input);
  const office = found(await findOffice(db, draft.officeId), 'office');
  await checkFinish(db, draft, input, { identityMode: office.identityMode, now });
  const { fields, startedAt, endedAt, outcome, handover, promise } = input;
  const { on } = localOf(startedAt);
  await updateCall(db, {
    id: draft.id,
    fields: { ...fields, ...keptOfCaller(input, office.identityMode) },
    startedAt,
    endedAt,
    place: placeCall(startedAt, endedAt, await lineDays(db, office.id, on, on)),
    outcome,
    ending: null,
    changedById: actor.id,
    now,
  });
  audit('call', draft.id);
  announce(office.id, 'calls');
  const { clientLabel, phone } = fields;
  if (handover) {
    const item = { kind: 'call', id: draft.id } as const;
    await sendHandover(call, office, { ...handover, callId: draft.id, clientLabel, matterId: null, item });
  }
  if (promise) await makePromise(call, office.id, { ...promise, callId: draft.id, clientLabel, phone });
  return callView(found(await findCall(db, draft.id), 'call'));
}

/** What stays of the caller on the call itself: nothing of one who had dialled a wrong number. */
function keptOfCaller(
  { outcome, fields }: FinishInput,
  mode: IdentityMode,
): { clientLabel: string; phone: string } {
  if (outcome === 'nonCase') return { clientLabel: '', phone: '' };
  return { clientLabel: fields.clientLabel, phone: keepsPhone(mode, false) ? fields.phone : '' };
}
