import type { DutyPatternView, PatternCheck, PatternDetails } from '#contract/duty-shifts.ts';
import { awayOn } from '#domain/absences/away.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { absencesBetween } from '#store/absences/absences.ts';
import { deleteDutyShift } from '#store/duty-shifts/duty-shifts.ts';
import { closeGap, gapsBetween, openGap } from '#store/duty-shifts/gaps.ts';
import {
  endPattern,
  filledAfter,
  findPattern,
  insertPattern,
  type StoredPattern,
} from '#store/duty-shifts/patterns.ts';
import { release } from '#store/occupancy/occupy.ts';
import { changed } from '#service/changed.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { tryDuty } from './name-duty.ts';
import { planOf } from './pattern-plan.ts';

/** The pattern as the contract shows it. */
export function patternView({
  changedAt: _at,
  changedByName: _by,
  ...pattern
}: StoredPattern): DutyPatternView {
  return pattern;
}

/** Saves a pattern and fills its days: those that have somebody stay, those on which its person is away become gaps. */
export async function savePattern(
  call: WriteCall,
  wanted: PatternDetails,
  leaveOut: readonly LocalDate[],
): Promise<DutyPatternView> {
  const { db, actor, now, newId, audit, announce } = call;
  const plan: PatternCheck = await planOf(db, wanted, now);
  const clashes = plan.clashes.filter(({ on }) => !leaveOut.includes(on));
  if (clashes.length > 0) return refuse('PEOPLE_TAKEN', { clashes });
  const { officeId, staffId, deputyId, validFromOn, validToOn } = wanted;
  const id = newId();
  await insertPattern(db, { id, ...wanted }, { staffId: actor.id, at: now });
  const absences = await absencesBetween(db, validFromOn, validToOn);
  const standIn = (on: LocalDate) => (deputyId !== null && awayOn(deputyId, on, absences) ? null : deputyId);
  for (const on of plan.fills)
    await tryDuty(call, { officeId, on, staffId, deputyId: standIn(on), patternId: id }, undefined);
  for (const on of plan.away) {
    const absence = awayOn(staffId, on, absences);
    if (!absence) continue;
    const gap = { officeId, on, place: 'person' as const, staffId, deputyId: standIn(on) };
    await openGap(db, { ...gap, absenceId: absence.id, openedAt: now });
  }
  audit('dutyPattern', id);
  announce(officeId, 'duty-shifts', 'calls');
  return patternView(found(await findPattern(db, id), 'dutyPattern'));
}

/** Ends a pattern: what it has filled after the day is let go; days changed for themselves stay. */
export async function endWith(
  { db, actor, now, audit, announce }: WriteCall,
  { id, version, lastOn }: { readonly id: string; readonly version: number; readonly lastOn: LocalDate },
): Promise<DutyPatternView> {
  const before = found(await findPattern(db, id), 'dutyPattern');
  changed('dutyPattern', before, version, { byName: before.changedByName, at: before.changedAt });
  const problems = [
    ...(lastOn < localOf(now).on ? [{ field: 'lastOn', code: 'changesPast' }] : []),
    ...(lastOn < before.validFromOn ? [{ field: 'lastOn', code: 'validityReversed' }] : []),
    ...(lastOn > before.validToOn ? [{ field: 'lastOn', code: 'afterPattern' }] : []),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  for (const shiftId of await filledAfter(db, id, lastOn)) {
    await deleteDutyShift(db, shiftId);
    await release(db, { kind: 'duty-shift', id: shiftId });
    audit('dutyShift', shiftId);
  }
  const { officeId, staffId } = before;
  for (const gap of await gapsBetween(db, officeId, lastOn, before.validToOn))
    if (gap.on > lastOn && gap.staffId === staffId) await closeGap(db, officeId, gap.on, gap.place);
  await endPattern(db, id, lastOn, { staffId: actor.id, at: now });
  audit('dutyPattern', id);
  announce(officeId, 'duty-shifts', 'calls');
  return patternView(found(await findPattern(db, id), 'dutyPattern'));
}
