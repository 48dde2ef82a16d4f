import type { LineExceptionView, MetDuty } from '#contract/service-hours.ts';
import type { PersonClash, Problem } from '#contract/refusals.ts';
import { closureOn } from '#domain/calendar/closures.ts';
import { checkLineException } from '#domain/service-hours/exception.ts';
import { serviceHoursOn } from '#domain/service-hours/service-hours.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { datesBetween, plusDays } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { closuresBetween } from '#store/offices/closures.ts';
import { findOffice } from '#store/offices/offices.ts';
import {
  deleteLineException,
  endLineException,
  findLineException,
  insertLineException,
  lineExceptionsBetween,
  type StoredLineException,
} from '#store/service-hours/exceptions.ts';
import { listServiceHours } from '#store/service-hours/service-hours.ts';
import { reclassifyCalls } from '#service/calls/reclassify.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { followHours } from './follow-hours.ts';
import { fitDuties, metDuties, type MetShift } from './met-duties.ts';

/** What the exception would do to the duties of its days. @throws INVALID_INPUT */
export async function checkWanted(
  db: ReadDb,
  wanted: StoredLineException,
  now: Instant,
): Promise<{ duties: MetDuty[]; clashes: PersonClash[] }> {
  const met = await metBy(db, wanted, now);
  return {
    duties: met.map(({ shift, range }) => ({
      on: shift.on,
      staffName: shift.staffName,
      becomes: range ? 'moved' : 'free',
    })),
    clashes: met.flatMap(({ clashes }) => clashes),
  };
}

/** Saves the exception, in force at once: calls of days gone by are looked at again, duties follow the hours. */
export async function saveLineException(
  call: WriteCall,
  details: Omit<StoredLineException, 'id'>,
  acceptedDuties: number,
): Promise<LineExceptionView> {
  const { db, now, newId, audit, announce } = call;
  noIdentityCodes({ reason: details.reason });
  const isClosed = details.kind === 'closed';
  const hours = isClosed ? { startMinute: null, endMinute: null, opensOnHoliday: false } : {};
  const exception = { ...details, ...hours, id: newId() };
  const met = await metBy(db, exception, now);
  const clashes = met.flatMap((one) => one.clashes);
  if (clashes.length > 0) return refuse('PEOPLE_TAKEN', { clashes });
  if (met.length !== acceptedDuties)
    return refuse('INVALID_INPUT', { problems: [{ field: 'acceptedDuties', code: 'meetsDuties' }] });
  await insertLineException(db, exception, now);
  await reclassifyCalls(db, exception.officeId, exception.fromOn, exception.toOn, now);
  await fitDuties(call, exception.officeId, met);
  audit('service-hours-exception', exception.id);
  announce(exception.officeId, 'service-hours', 'calls', 'duty-shifts');
  return exception;
}

/** Takes an exception away from today on; days gone by were held as it said and keep it. */
export async function dropLineException(call: WriteCall, id: string): Promise<{ id: string }> {
  const { db, now, audit, announce } = call;
  const { officeId, fromOn, toOn } = found(await findLineException(db, id), 'service-hours-exception');
  const today = localOf(now).on;
  if (toOn < today) return refuse('NOT_POSSIBLE_NOW', { entity: 'service-hours-exception', state: 'past' });
  if (fromOn < today) await endLineException(db, id, plusDays(today, -1));
  else await deleteLineException(db, id);
  await reclassifyCalls(db, officeId, today, toOn, now);
  await followHours(call, officeId, today, toOn);
  audit('service-hours-exception', id);
  announce(officeId, 'service-hours', 'calls', 'duty-shifts');
  return { id };
}

async function metBy(db: ReadDb, wanted: StoredLineException, now: Instant): Promise<MetShift[]> {
  const { officeId, fromOn, toOn } = wanted;
  found(await findOffice(db, officeId), 'office');
  refuseUnknownDay('fromOn', fromOn);
  refuseUnknownDay('toOn', toOn);
  const problems: Problem[] = checkLineException(wanted);
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const closures = await closuresBetween(db, officeId, fromOn, toOn);
  // On closed days alone other hours would open nothing: the person is asked whether the line really answers.
  const opens = wanted.kind === 'closed' || wanted.opensOnHoliday;
  if (!opens && datesBetween(fromOn, toOn).every((on) => closureOn(on, closures)))
    return refuse('INVALID_INPUT', { problems: [{ field: 'opensOnHoliday', code: 'lineClosedDay' }] });
  const versions = await listServiceHours(db, officeId);
  const exceptions = [...(await lineExceptionsBetween(db, officeId, fromOn, toOn)), wanted];
  const hoursOn = (on: typeof fromOn) => serviceHoursOn(on, versions, closures, exceptions);
  return metDuties(db, officeId, { from: fromOn, to: toOn }, hoursOn, now);
}
