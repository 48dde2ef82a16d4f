import type { DutyShift } from '#contract/duty-shifts.ts';
import type { Problem } from '#contract/refusals.ts';
import { awayOn } from '#domain/absences/away.ts';
import { absencesBetween } from '#store/absences/absences.ts';
import type { ReadDb } from '#store/database.ts';
import { dutyShiftOn } from '#store/duty-shifts/duty-shifts.ts';
import { changed } from '#service/changed.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { answersLine } from './answers-line.ts';
import { nameDuty, type Duty } from './name-duty.ts';

/**
 * The manager names the person and deputy of a day, or changes them. `version` is that of the duty that was seen, null
 * when the day was seen without one: what another has done to the day meanwhile is not overwritten unseen.
 */
export async function assignDuty(
  call: WriteCall,
  { version, ...duty }: Duty & { readonly version: number | null },
): Promise<DutyShift> {
  const { db, now } = call;
  const problems = await problemsOf(db, duty);
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const before = await dutyShiftOn(db, duty.officeId, duty.on);
  changed('dutyShift', { version: before?.version ?? 0 }, version ?? 0, {
    byName: before?.changedByName ?? null,
    at: before?.changedAt ?? now,
  });
  return nameDuty(call, duty, before);
}

async function problemsOf(db: ReadDb, { staffId, deputyId, on }: Duty): Promise<Problem[]> {
  const problems: Problem[] = [];
  const absences = await absencesBetween(db, on, on);
  const isAway = (who: string) => awayOn(who, on, absences) !== undefined;
  if (isAway(staffId)) problems.push({ field: 'staffId', code: 'away' });
  if (!(await answersLine(db, staffId, on))) problems.push({ field: 'staffId', code: 'notOnTheLine' });
  if (deputyId === null) return problems;
  if (deputyId === staffId) problems.push({ field: 'deputyId', code: 'samePerson' });
  else if (isAway(deputyId)) problems.push({ field: 'deputyId', code: 'away' });
  else if (!(await answersLine(db, deputyId, on))) problems.push({ field: 'deputyId', code: 'notOnTheLine' });
  return problems;
}
