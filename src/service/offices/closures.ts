import type { Decision } from '#contract/decisions.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { findClosure, insertClosure, listClosures, removeClosure } from '#store/offices/closures.ts';
import { findOffice } from '#store/offices/offices.ts';
import { reclassifyCalls } from '#service/calls/reclassify.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { saveDeciding } from '#service/kela-days/met-bookings.ts';
import { loadPlan } from '#service/kela-days/plan.ts';
import { found, refuse } from '#service/refuse.ts';
import { followHours } from '#service/service-hours/follow-hours.ts';
import type { WriteCall } from '#service/write.ts';

interface ClosedDays {
  readonly officeId: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly name: string;
}

/** Closes the office on the days, once each coming Kela booking on them has been decided about. */
export async function addClosure(
  call: WriteCall,
  details: ClosedDays,
  decisions: readonly Decision[],
): Promise<ClosedDays & { id: string }> {
  const { db, now, newId, audit, announce } = call;
  found(await findOffice(db, details.officeId), 'office');
  refuseUnknownDay('fromOn', details.fromOn);
  refuseUnknownDay('toOn', details.toOn);
  if (details.toOn < details.fromOn)
    return refuse('INVALID_INPUT', { problems: [{ field: 'toOn', code: 'endBeforeStart' }] });
  const closure = { id: newId(), ...details };
  const before = await loadPlan(db, closure.officeId, closure.fromOn, closure.toOn);
  const after = { ...before, closures: [...before.closures, closure] };
  const change = { before, after, from: closure.fromOn, to: closure.toOn };
  await saveDeciding(call, [change], decisions, () => insertClosure(db, closure, now));
  await reclassifyCalls(db, closure.officeId, closure.fromOn, closure.toOn, now);
  await followHours(call, closure.officeId, closure.fromOn, closure.toOn);
  audit('closure', closure.id);
  announce(closure.officeId, 'offices', 'kela-days', 'calls');
  return closure;
}

/** Opens the days again; bookings on hours that only the closed day had are decided about first. */
export async function dropClosure(
  call: WriteCall,
  id: string,
  decisions: readonly Decision[],
): Promise<{ id: string }> {
  const { db, now, audit, announce } = call;
  const closure = found(await findClosure(db, id), 'closure');
  const { officeId } = closure;
  const before = await loadPlan(db, officeId, closure.fromOn, closure.toOn);
  const others = (await listClosures(db, officeId)).filter((one) => one.id !== id);
  const after = { ...before, closures: others };
  const change = { before, after, from: closure.fromOn, to: closure.toOn };
  await saveDeciding(call, [change], decisions, async () => {
    await removeClosure(db, id);
  });
  await reclassifyCalls(db, officeId, closure.fromOn, closure.toOn, now);
  await followHours(call, officeId, closure.fromOn, closure.toOn);
  audit('closure', id);
  announce(officeId, 'offices', 'kela-days', 'calls');
  return { id };
}
