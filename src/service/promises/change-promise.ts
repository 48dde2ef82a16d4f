import type { PromiseView } from '#contract/promises.ts';
import type { Problem } from '#contract/refusals.ts';
import { may } from '#domain/permissions/may.ts';
import { checkDue } from '#domain/promises/check-promise.ts';
import type { PromiseDue } from '#domain/promises/due.ts';
import { localOf } from '#domain/time/instant.ts';
import { addChange } from '#store/promises/add-step.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { openPromise } from './seen-promise.ts';
import { savedPromise } from './saved-promise.ts';

/** Agrees another time or gives the promise to another keeper, noting whether the client knows of it. */
export async function changePromise(
  call: WriteCall,
  input: PromiseDue & { id: string; version: number; keeperId: string; told: boolean },
): Promise<PromiseView> {
  const { db, actor, now } = call;
  const promise = await openPromise(db, input);
  const { dueOn, dueMinute, keeperId, told } = input;
  refuseUnknownDay('dueOn', dueOn);
  const problems: Problem[] = [
    ...checkDue(input, now, promise),
    ...(keeperId === promise.keeperId ? [] : await checkKeeper(call, keeperId)),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  await addChange(db, promise.id, {
    at: now,
    staffId: actor.id,
    told,
    was: promise,
    is: { dueOn, dueMinute, keeperId },
  });
  return savedPromise(call, promise);
}

/** A promise is kept by somebody who works today and may see it. */
export async function checkKeeper({ db, now }: WriteCall, keeperId: string): Promise<Problem[]> {
  const keeper = await findStaffMember(db, keeperId);
  const works = keeper && (keeper.activeToOn === null || keeper.activeToOn >= localOf(now).on);
  return works && may(keeper.roles, 'promises.attempt') ? [] : [{ field: 'keeperId', code: 'notOnTheLine' }];
}
