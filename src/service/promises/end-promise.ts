import type { PromiseView } from '#contract/promises.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { checkGivingUp } from '#domain/promises/check-promise.ts';
import { afterStep, type BrokenReason, type PromiseStep } from '#domain/promises/state.ts';
import { findOffice } from '#store/offices/offices.ts';
import { addEnd } from '#store/promises/add-step.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { openPromise } from './seen-promise.ts';
import { savedPromise } from './saved-promise.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly note: string;
}

/** Writes one try down. Anybody on the line may keep what another has promised; not reached, it stays on the list. */
export async function attemptPromise(
  call: WriteCall,
  input: Seen & { readonly reached: boolean },
): Promise<PromiseView> {
  return endPromise(call, input, input.reached ? 'reached' : 'notReached', null);
}

/** Says that the promise will not be kept, and why; it leaves the list. */
export async function giveUpPromise(
  call: WriteCall,
  input: Seen & { readonly reason: BrokenReason },
): Promise<PromiseView> {
  const problems = checkGivingUp(input.reason, input.note);
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  return endPromise(call, input, 'givenUp', input.reason);
}

/** Without identities the number goes with the promise: nobody is called any more. */
async function endPromise(
  call: WriteCall,
  input: Seen,
  kind: Exclude<PromiseStep, 'changed'>,
  reason: BrokenReason | null,
): Promise<PromiseView> {
  const { db, actor, now } = call;
  const promise = await openPromise(db, input);
  noIdentityCodes({ note: input.note });
  const office = found(await findOffice(db, promise.officeId), 'office');
  const state = afterStep(promise.state, kind);
  await addEnd(db, promise.id, {
    kind,
    at: now,
    staffId: actor.id,
    note: input.note,
    state,
    reason,
    phone: keepsPhone(office.identityMode, state === 'open') ? promise.phone : '',
  });
  return savedPromise(call, promise);
}
