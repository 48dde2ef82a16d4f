import { localOf } from '#domain/time/instant.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import { monthRange } from '#domain/time/month.ts';
import { dutyShiftsBetween } from '#store/duty-shifts/duty-shifts.ts';
import { patternsFrom } from '#store/duty-shifts/patterns.ts';
import { os } from '#service/implementer.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { refuse } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { assignDuty } from './assign-duty.ts';
import { clearDuty } from './clear-duty.ts';
import { dutyShiftView } from './duty-shift-view.ts';
import { planOf } from './pattern-plan.ts';
import { endWith, patternView, savePattern } from './patterns.ts';
import { coverageAhead, rosterDays } from './roster-days.ts';
import { dutyShares } from './shares.ts';
import { takeDeputy } from './take-deputy.ts';
import { takeDuty } from './take-duty.ts';

/** Two months, so that a month's view may show whole weeks. */
const MOST_DAYS = 62;
/** A little more than two years. */
const MOST_SHARED_DAYS = 800;

function refuseLong(from: LocalDate, to: LocalDate, most: number): void {
  refuseUnknownDay('from', from);
  refuseUnknownDay('to', to);
  const days = daysBetween(from, to);
  if (days < 0) refuse('INVALID_INPUT', { problems: [{ field: 'to', code: 'rangeReversed' }] });
  if (days >= most) refuse('INVALID_INPUT', { problems: [{ field: 'to', code: 'rangeTooLong' }] });
}

/** Who answers the line on which day. */
export const dutyShifts = (parts: ServiceParts) => ({
  month: os.dutyShifts.month.handler(
    read(parts, 'dutyShifts.month', async ({ db }, { officeId, month }) => {
      const { from, to } = monthRange(month);
      return (await dutyShiftsBetween(db, officeId, from, to)).map(dutyShiftView);
    }),
  ),
  days: os.dutyShifts.days.handler(
    read(parts, 'dutyShifts.days', ({ db }, { officeId, from, to }) => {
      refuseLong(from, to, MOST_DAYS);
      return rosterDays(db, officeId, from, to);
    }),
  ),
  coverage: os.dutyShifts.coverage.handler(
    read(parts, 'dutyShifts.coverage', ({ db, now }, { officeId }) => coverageAhead(db, officeId, now)),
  ),
  shares: os.dutyShifts.shares.handler(
    read(parts, 'dutyShifts.shares', ({ db, now }, { officeId, from, to }) => {
      refuseLong(from, to, MOST_SHARED_DAYS);
      return dutyShares(db, officeId, { from, to }, now);
    }),
  ),
  assign: os.dutyShifts.assign.handler(
    write(parts, 'dutyShifts.assign', (call, { requestId: _, ...duty }) => assignDuty(call, duty)),
  ),
  take: os.dutyShifts.take.handler(
    write(parts, 'dutyShifts.take', (call, { place, ...day }) =>
      place === 'person' ? takeDuty(call, day) : takeDeputy(call, day),
    ),
  ),
  clear: os.dutyShifts.clear.handler(
    write(parts, 'dutyShifts.clear', (call, { requestId: _, ...seen }) => clearDuty(call, seen)),
  ),
  patterns: os.dutyShifts.patterns.handler(
    read(parts, 'dutyShifts.patterns', async ({ db, now }, { officeId }) =>
      (await patternsFrom(db, officeId, localOf(now).on)).map(patternView),
    ),
  ),
  checkPattern: os.dutyShifts.checkPattern.handler(
    read(parts, 'dutyShifts.checkPattern', ({ db, now }, wanted) => planOf(db, wanted, now)),
  ),
  savePattern: os.dutyShifts.savePattern.handler(
    write(parts, 'dutyShifts.savePattern', (call, { requestId: _, leaveOut, ...wanted }) =>
      savePattern(call, wanted, leaveOut),
    ),
  ),
  endPattern: os.dutyShifts.endPattern.handler(
    write(parts, 'dutyShifts.endPattern', (call, { requestId: _, ...seen }) => endWith(call, seen)),
  ),
});
