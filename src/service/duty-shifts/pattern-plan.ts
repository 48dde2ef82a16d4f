import type { PatternCheck, PatternDetails } from '#contract/duty-shifts.ts';
import type { Problem } from '#contract/refusals.ts';
import { awayOn } from '#domain/absences/away.ts';
import { checkPattern } from '#domain/duty-shifts/pattern.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { weeklyDays } from '#domain/time/weekly-days.ts';
import { absencesBetween } from '#store/absences/absences.ts';
import type { ReadDb } from '#store/database.ts';
import { dutyShiftsBetween } from '#store/duty-shifts/duty-shifts.ts';
import { originOf } from '#store/occupancy/origin.ts';
import { takenOf } from '#store/occupancy/people.ts';
import { findOffice } from '#store/offices/offices.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { found, refuse } from '#service/refuse.ts';
import { lineDays } from '#service/service-hours/line-day.ts';
import { dutyTime } from '#service/service-hours/met-duties.ts';
import { answersLine } from './answers-line.ts';

/** What a pattern would do with each of its days from today on, for the person to see before it is saved. */
export async function planOf(db: ReadDb, wanted: PatternDetails, now: Instant): Promise<PatternCheck> {
  const { officeId, staffId, validFromOn, validToOn } = wanted;
  const { recordingMinutes } = found(await findOffice(db, officeId), 'office');
  refuseUnknownDay('validFromOn', validFromOn);
  refuseUnknownDay('validToOn', validToOn);
  const problems = await problemsOf(db, wanted, now);
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const lineOn = await lineDays(db, officeId, validFromOn, validToOn);
  const absences = await absencesBetween(db, validFromOn, validToOn);
  const shifts = await dutyShiftsBetween(db, officeId, validFromOn, validToOn);
  const plan: PatternCheck = { fills: [], kept: [], closed: [], away: [], clashes: [] };
  for (const on of weeklyDays(wanted)) {
    const day = lineOn(on);
    const shift = shifts.find((one) => one.on === on);
    if (day.kind === 'closed') plan.closed.push(on);
    else if (shift) plan.kept.push({ on, staffName: shift.staffName });
    else if (awayOn(staffId, on, absences)) plan.away.push(on);
    else {
      const taken = await takenOf(db, { resourceIds: [staffId], on, range: dutyTime(day, recordingMinutes) });
      if (taken.length === 0) plan.fills.push(on);
      const { name: staffName } = found(await answersLine(db, staffId, on), 'staff');
      for (const { source, startMinute, endMinute } of taken) {
        const origin = await originOf(db, source);
        const [byName, at] = [origin?.byName ?? null, origin?.at ?? null];
        plan.clashes.push({
          staffId,
          staffName,
          on,
          startMinute,
          endMinute,
          takenBy: source.kind,
          byName,
          at,
        });
      }
    }
  }
  return plan;
}

async function problemsOf(db: ReadDb, wanted: PatternDetails, now: Instant): Promise<Problem[]> {
  const { staffId, deputyId, validFromOn, validToOn } = wanted;
  const problems: Problem[] = checkPattern(wanted);
  if (validFromOn < localOf(now).on) problems.push({ field: 'validFromOn', code: 'changesPast' });
  if (!(await answersLine(db, staffId, validToOn))) problems.push({ field: 'staffId', code: 'notOnTheLine' });
  if (deputyId !== null && !(await answersLine(db, deputyId, validToOn)))
    problems.push({ field: 'deputyId', code: 'notOnTheLine' });
  return problems;
}
