import { z } from 'zod';
import { lineExceptionKinds } from '#domain/service-hours/exception.ts';
import { operation } from './operation.ts';
import { clashSchema } from './refusals.ts';
import { idSchema, lineSchema, localDateSchema, minuteSchema, weekdaySchema, writeInput } from './values.ts';

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

export const lineExceptionSchema = z.object({
  id: idSchema,
  officeId: idSchema,
  kind: z.enum(lineExceptionKinds),
  /** First and last day, both included. */
  fromOn: localDateSchema,
  toOn: localDateSchema,
  /** Null when closed. */
  startMinute: minuteSchema.nullable(),
  endMinute: minuteSchema.nullable(),
  reason: z.string(),
  /** The line answers although the office is closed on the day. */
  opensOnHoliday: z.boolean(),
});
export type LineExceptionView = z.infer<typeof lineExceptionSchema>;

/** An exception as it is entered. */
export const lineExceptionDetailsSchema = lineExceptionSchema
  .omit({ id: true, officeId: true })
  .extend({ reason: lineSchema.min(1) });

/** A duty that other hours of its day let go (the line is closed) or move to their own time. */
export const metDutySchema = z.object({
  on: localDateSchema,
  staffName: z.string(),
  becomes: z.enum(['free', 'moved']),
});
export type MetDuty = z.infer<typeof metDutySchema>;

export const serviceHours = {
  /** All versions of the advice line's hours, oldest first. */
  list: operation.input(z.object({ officeId: idSchema })).output(z.array(serviceHoursSchema)),
  /** A new version from its first day on; the earlier one ends the day before. */
  save: operation
    .input(z.object({ ...writeInput, officeId: idSchema, ...serviceHoursDetailsSchema.shape }))
    .output(serviceHoursSchema),
  /** Departures from the hours that have not ended by the day given, by first day. */
  exceptions: operation
    .input(z.object({ officeId: idSchema, from: localDateSchema }))
    .output(z.array(lineExceptionSchema)),
  /** What an exception would do to the duties of its days, and whose other time its hours would meet. */
  checkException: operation
    .input(z.object({ officeId: idSchema, ...lineExceptionDetailsSchema.shape }))
    .output(z.object({ duties: z.array(metDutySchema), clashes: z.array(clashSchema) })),
  /**
   * Other hours or none on the days, in force at once. `acceptedDuties` is how many duties the person has seen it meet.
   * @throws PEOPLE_TAKEN when the hours meet something else of who has the duty, INVALID_INPUT
   */
  saveException: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        ...lineExceptionDetailsSchema.shape,
        acceptedDuties: z.number().int().min(0).default(0),
      }),
    )
    .output(lineExceptionSchema),
  /** Takes it away from today on; days gone by keep it. @throws NOT_POSSIBLE_NOW when all its days have gone by */
  removeException: operation
    .input(z.object({ ...writeInput, id: idSchema }))
    .output(z.object({ id: idSchema })),
};
