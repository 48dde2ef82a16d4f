import { monthRange } from '#domain/time/month.ts';
import { dutyShiftsBetween } from '#store/duty-shifts/duty-shifts.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { assignDuty } from './assign-duty.ts';
import { dutyShiftView } from './duty-shift-view.ts';
import { takeDuty } from './take-duty.ts';

/** Who answers the line on which day. */
export const dutyShifts = (parts: ServiceParts) => ({
  month: os.dutyShifts.month.handler(
    read(parts, 'dutyShifts.month', async ({ db }, { officeId, month }) => {
      const { from, to } = monthRange(month);
      return (await dutyShiftsBetween(db, officeId, from, to)).map(dutyShiftView);
    }),
  ),
  assign: os.dutyShifts.assign.handler(
    write(parts, 'dutyShifts.assign', (call, { requestId: _, ...duty }) => assignDuty(call, duty)),
  ),
  take: os.dutyShifts.take.handler(write(parts, 'dutyShifts.take', (call, day) => takeDuty(call, day))),
});
