import type { RosterDay } from '#contract/duty-shifts.ts';
import { COVERAGE_DAYS, uncovered } from '#domain/duty-shifts/coverage.ts';
import { dayState } from '#domain/service-hours/day-state.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { datesBetween, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { callsInsideHours } from '#store/duty-shifts/calls-of-days.ts';
import { dutyShiftsBetween } from '#store/duty-shifts/duty-shifts.ts';
import { gapsBetween } from '#store/duty-shifts/gaps.ts';
import { closedWhy, lineDays } from '#service/service-hours/line-day.ts';
import { dutyShiftView } from './duty-shift-view.ts';

/** Every day of the range (both ends included), from a handful of queries however long it is. */
export async function rosterDays(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<RosterDay[]> {
  const lineOn = await lineDays(db, officeId, from, to);
  const shifts = new Map((await dutyShiftsBetween(db, officeId, from, to)).map((shift) => [shift.on, shift]));
  const gaps = Map.groupBy(await gapsBetween(db, officeId, from, to), ({ on }) => on);
  const callsOn = await callsInsideHours(db, officeId, from, to);
  return datesBetween(from, to).map((on) => {
    const day = lineOn(on);
    const calls = callsOn.get(on) ?? 0;
    // Names that a closed day has kept are nobody's duty on it.
    const shift = day.kind === 'open' ? shifts.get(on) : undefined;
    return {
      on,
      state: dayState(day, shift !== undefined, calls).kind,
      hours: day.kind === 'open' ? { startMinute: day.startMinute, endMinute: day.endMinute } : null,
      closed: day.kind === 'closed' ? closedWhy(day.why) : null,
      shift: shift ? dutyShiftView(shift) : null,
      gaps:
        day.kind === 'open'
          ? (gaps.get(on) ?? []).map(({ place, staffName, deputyId, deputyName }) => ({
              place,
              staffName,
              deputyId,
              deputyName,
            }))
          : [],
      calls,
    };
  });
}

/** The open days of the next two weeks that lack a person or a deputy. */
export async function coverageAhead(db: ReadDb, officeId: string, now: Instant): Promise<RosterDay[]> {
  const local = localOf(now);
  const days = await rosterDays(db, officeId, local.on, plusDays(local.on, COVERAGE_DAYS - 1));
  return uncovered(days, local);
}
