import type { AbsenceDetails, AbsenceView } from '#contract/absences.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkAbsence } from '#domain/absences/check-absence.ts';
import type { Absence } from '#domain/absences/absence.ts';
import { absencesOf, findAbsence, saveAbsence } from '#store/absences/absences.ts';
import type { ReadDb } from '#store/database.ts';
import { gapsOfAbsence } from '#store/duty-shifts/gaps.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import { changed } from '#service/changed.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { absenceView } from './absence-view.ts';
import { leaveDuties } from './leave-duties.ts';
import { agreedMeanwhile } from './meanwhile.ts';
import { mayEnterFor } from './own-absence.ts';
import { closeGaps, returnDuties } from './return-duties.ts';
import { takeAwayTime } from './take-away-time.ts';

/** An absence as it was entered, with what of the agreed things the person has seen. */
type Entered = AbsenceDetails & { readonly seenAgreed: readonly string[] };

/** Enters an absence. */
export async function enterAbsence(
  call: WriteCall,
  { staffId, ...entered }: Entered & { readonly staffId: string },
): Promise<AbsenceView> {
  const person = found(await findStaffMember(call.db, staffId), 'staff');
  mayEnterFor(call.actor, staffId, 'absences.create');
  if (person.roles.every((role) => role === 'kelaAdviser'))
    return refuse('INVALID_INPUT', { problems: [{ field: 'staffId', code: 'adviserAway' }] });
  return save(call, { id: call.newId(), staffId, ...entered }, entered.seenAgreed);
}

/** Changes an absence; what it no longer covers is given back first. */
export async function changeAbsence(
  call: WriteCall,
  seen: { readonly id: string; readonly version: number },
  entered: Entered,
): Promise<AbsenceView> {
  const before = found(await findAbsence(call.db, seen.id), 'absence');
  mayEnterFor(call.actor, before.staffId, 'absences.update');
  changed('absence', before, seen.version, { byName: before.changedByName, at: before.changedAt });
  return save(call, { id: before.id, staffId: before.staffId, ...entered }, entered.seenAgreed);
}

async function save(
  call: WriteCall,
  absence: Absence & AbsenceDetails,
  seenAgreed: readonly string[],
): Promise<AbsenceView> {
  const { db, actor, now, audit, announce } = call;
  const { id, staffId, fromOn, toOn } = absence;
  refuseUnknownDay('fromOn', fromOn);
  refuseUnknownDay('toOn', toOn);
  const problems = await problemsOf(db, absence);
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const unseen = (await agreedMeanwhile(db, absence, now)).filter((one) => !seenAgreed.includes(one.id));
  if (unseen.length > 0)
    return refuse('PEOPLE_TAKEN', { clashes: unseen.map(({ id: _, ...clash }) => clash) });
  await saveAbsence(db, absence, { staffId: actor.id, at: now });
  await takeAwayTime(db, { id, staffId, fromOn, toOn });
  const gaps = (await gapsOfAbsence(db, id)).filter(({ on }) => on < fromOn || on > toOn);
  await closeGaps(call, gaps);
  await returnDuties(call, gaps);
  await leaveDuties(call, { id, staffId, fromOn, toOn });
  audit('absence', id);
  announce(null, 'absences', 'duty-shifts');
  return absenceView(call, found(await findAbsence(db, id), 'absence'));
}

async function problemsOf(db: ReadDb, absence: Absence): Promise<Problem[]> {
  const { staffId, fromOn, deputyId } = absence;
  const problems: Problem[] = checkAbsence(absence, await absencesOf(db, staffId, fromOn));
  const deputy = deputyId === null ? undefined : await findStaffMember(db, deputyId);
  const stays = deputy && (deputy.activeToOn === null || deputy.activeToOn >= fromOn);
  if (deputyId !== null && !stays) problems.push({ field: 'deputyId', code: 'notOfTheOffice' });
  return problems;
}
