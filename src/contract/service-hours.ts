import { z } from 'zod';
import { operation } from './operation.ts';
import { idSchema, localDateSchema, minuteSchema, weekdaySchema, writeInput } from './values.ts';

export const serviceHoursSchema = z.object({
  id: idSchema,
  officeId: idSchema,
  weekdays: z.array(weekdaySchema).max(7),
  startMinute: minuteSchema,
  endMinute: minuteSchema,
  validFromOn: localDateSchema,
  validToOn: localDateSchema.nullable(),
});
export type ServiceHours = z.infer<typeof serviceHoursSchema>;

/** A version as it is entered; its last day comes from the version after it. */
export const serviceHoursDetailsSchema = serviceHoursSchema.omit({
  id: true,
  officeId: true,
  validToOn: true,
});

export const serviceHours = {
  /** All versions of the advice line's hours, oldest first. */
  list: operation.input(z.object({ officeId: idSchema })).output(z.array(serviceHoursSchema)),
  /** A new version from its first day on; the earlier one ends the day before. */
  save: operation
    .input(z.object({ ...writeInput, officeId: idSchema, ...serviceHoursDetailsSchema.shape }))
    .output(serviceHoursSchema),
};
