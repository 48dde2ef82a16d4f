import { z } from 'zod';
import { operation } from './operation.ts';
import { idSchema, localDateSchema, minuteSchema, monthSchema, versionSchema, writeInput } from './values.ts';

export const dutyShiftSchema = z.object({
  id: idSchema,
  officeId: idSchema,
  on: localDateSchema,
  staffId: idSchema,
  staffName: z.string(),
  deputyId: idSchema.nullable(),
  deputyName: z.string().nullable(),
  /** The half day that is reserved: the line and the recording time after it. */
  startMinute: minuteSchema,
  endMinute: minuteSchema,
  version: versionSchema,
});
export type DutyShift = z.infer<typeof dutyShiftSchema>;

export const dutyShifts = {
  month: operation
    .input(z.object({ officeId: idSchema, month: monthSchema }))
    .output(z.array(dutyShiftSchema)),
  /**
   * Names the person (and deputy) of a day, or changes them; who had the day before has the time back.
   * @throws SLOT_TAKEN when the person's time has gone, DAY_CLOSED, CHANGED_MEANWHILE, INVALID_INPUT
   */
  assign: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        on: localDateSchema,
        staffId: idSchema,
        deputyId: idSchema.nullable(),
        /** Of the duty that was seen; null when the day was seen without one. */
        version: versionSchema.nullable(),
      }),
    )
    .output(dutyShiftSchema),
  /**
   * "Otan vuoron": takes an unstaffed day for oneself; of two who try, one gets it and the other hears who has it.
   * @throws SLOT_TAKEN, DAY_CLOSED, NOT_POSSIBLE_NOW for a day gone by
   */
  take: operation
    .input(z.object({ ...writeInput, officeId: idSchema, on: localDateSchema }))
    .output(dutyShiftSchema),
};
