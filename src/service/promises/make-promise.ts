import type { PromiseView } from '#contract/promises.ts';
import type { PromiseDraft } from '#domain/calls/draft.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import { checkNewPromise } from '#domain/promises/check-promise.ts';
import type { PromiseKind } from '#domain/promises/state.ts';
import { findCall } from '#store/calls/calls.ts';
import { findOffice } from '#store/offices/offices.ts';
import { insertPromise, promiseOfCall } from '#store/promises/promises.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { checkKeeper } from './change-promise.ts';
import { savedPromise } from './saved-promise.ts';

/** Writes down a call back that was promised, in the caller's transaction; with the number that it needs. */
export async function makePromise(
  { db, actor, now, newId, audit, announce }: WriteCall,
  officeId: string,
  promise: PromiseDraft & { readonly callId: string; readonly clientLabel: string; readonly phone: string },
): Promise<void> {
  const id = newId();
  const made = { madeById: actor.id, madeAt: now, keeperId: actor.id };
  await insertPromise(db, { ...promise, ...made, id, officeId, kind: 'callBack' });
  audit('promise', id);
  announce(officeId, 'promises');
}

type MakeInput = PromiseDraft & {
  readonly officeId: string;
  readonly callId: string | null;
  readonly kind: PromiseKind;
  readonly clientLabel: string;
  readonly phone: string;
  readonly keeperId: string;
};

/** Writes down by hand what was promised outside a call, or whom to call back of those who were not answered. */
export async function makePromiseByHand(call: WriteCall, input: MakeInput): Promise<PromiseView> {
  const { db, actor, now, newId } = call;
  const { callId, clientLabel, phone, note, kind, dueOn, dueMinute, keeperId } = input;
  const office = found(await findOffice(db, input.officeId), 'office');
  noIdentityCodes({ clientLabel, phone, note });
  refuseUnknownDay('dueOn', dueOn);
  const problems = [
    ...checkNewPromise(input, now),
    ...checkClient(office.identityMode, { clientLabel, clientPhone: phone }).map(({ field, code }) => ({
      field: field === 'clientPhone' ? 'phone' : field,
      code,
    })),
    ...(await checkKeeper(call, keeperId)),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  if (callId !== null) await refuseAnswered(call, office.id, callId);
  const promise = { id: newId(), officeId: office.id };
  await insertPromise(db, {
    ...promise,
    callId,
    kind,
    clientLabel,
    phone,
    note,
    dueOn,
    dueMinute,
    keeperId,
    madeById: actor.id,
    madeAt: now,
  });
  return savedPromise(call, promise);
}

/** A call that was answered has its promise from its own save; of a missed one it is made afterwards, and once. */
async function refuseAnswered({ db }: WriteCall, officeId: string, callId: string): Promise<void> {
  const missed = found(await findCall(db, callId), 'call');
  if (missed.officeId !== officeId || missed.state !== 'missed')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'call', state: missed.state });
  const state = await promiseOfCall(db, callId);
  if (state) refuse('NOT_POSSIBLE_NOW', { entity: 'promise', state });
}
