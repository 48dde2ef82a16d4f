import type { Decision } from '#contract/decisions.ts';
import { checkException } from '#domain/kela-days/check-exception.ts';
import type { KelaException } from '#domain/kela-days/exception.ts';
import { closureOn } from '#domain/calendar/closures.ts';
import { localOf } from '#domain/time/instant.ts';
import { datesBetween, daysBetween, plusDays } from '#domain/time/local-date.ts';
import {
  endException,
  findException,
  insertException,
  removeException,
} from '#store/kela-days/exceptions.ts';
import { isKelaAdviser } from '#store/kela-days/advisers.ts';
import { findOffice } from '#store/offices/offices.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { refuseUnknownDay } from './calendar.ts';
import { saveDeciding } from './met-bookings.ts';
import { loadPlan, type KelaPlan } from './plan.ts';

/** Longest exception in days; a longer one is a new template. */
const MOST_DAYS = 366;

/** Adds an exception, once each coming booking that it meets has been decided about. */
export async function addException(
  call: WriteCall,
  wanted: Omit<KelaException, 'id'>,
  decisions: readonly Decision[],
): Promise<KelaException> {
  const { db, now, newId, audit, announce } = call;
  noIdentityCodes({ reason: wanted.reason });
  found(await findOffice(db, wanted.officeId), 'office');
  if (wanted.adviserId !== null && !(await isKelaAdviser(db, wanted.adviserId)))
    return refuse('NOT_FOUND', { entity: 'adviser' });
  refuseUnknownDay('fromOn', wanted.fromOn);
  refuseUnknownDay('toOn', wanted.toOn);
  const exception = { id: newId(), ...wanted };
  const plan = await loadPlan(db, exception.officeId, exception.fromOn, exception.toOn);
  const problems = problemsOf(exception, plan);
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const after = { ...plan, exceptions: [...plan.exceptions, exception] };
  const change = { before: plan, after, from: exception.fromOn, to: exception.toOn };
  await saveDeciding(call, [change], decisions, () => insertException(db, exception, now));
  audit('kela-exception', exception.id);
  announce(exception.officeId, 'kela-days');
  return exception;
}

/**
 * Takes an exception away from today on, once each coming booking that stands on what it opened has been decided about. The
 * days gone by keep it, for that is how they were held. @throws NOT_POSSIBLE_NOW when all its days have gone by
 */
export async function dropException(
  call: WriteCall,
  id: string,
  decisions: readonly Decision[],
): Promise<{ id: string }> {
  const { db, now, audit, announce } = call;
  const exception = found(await findException(db, id), 'kela-exception');
  const today = localOf(now).on;
  if (exception.toOn < today) return refuse('NOT_POSSIBLE_NOW', { entity: 'kela-exception', state: 'past' });
  const yesterday = plusDays(today, -1);
  const kept = exception.fromOn < today ? [{ ...exception, toOn: yesterday }] : [];
  const plan = await loadPlan(db, exception.officeId, exception.fromOn, exception.toOn);
  const after = { ...plan, exceptions: [...plan.exceptions.filter((one) => one.id !== id), ...kept] };
  const change = { before: plan, after, from: exception.fromOn, to: exception.toOn };
  await saveDeciding(call, [change], decisions, () =>
    kept.length > 0 ? endException(db, id, yesterday) : removeException(db, id),
  );
  audit('kela-exception', id);
  announce(exception.officeId, 'kela-days');
  return { id };
}

function problemsOf(exception: KelaException, plan: KelaPlan): { field: string; code: string }[] {
  const problems: { field: string; code: string }[] = checkException(exception);
  if (problems.some(({ field }) => field === 'toOn')) return problems;
  if (daysBetween(exception.fromOn, exception.toOn) >= MOST_DAYS)
    return [...problems, { field: 'toOn', code: 'rangeTooLong' }];
  // On closed days alone it would open nothing: the person is asked whether the office really opens.
  const opensNothing =
    exception.kind !== 'closed' &&
    !exception.opensOnHoliday &&
    datesBetween(exception.fromOn, exception.toOn).every((on) => closureOn(on, plan.closures));
  return opensNothing ? [...problems, { field: 'opensOnHoliday', code: 'closedDay' }] : problems;
}
