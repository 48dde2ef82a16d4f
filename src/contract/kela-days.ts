import { z } from 'zod';
import { exceptionKinds } from '#domain/kela-days/exception.ts';
import { bookingSchema } from './bookings.ts';
import { operation } from './operation.ts';
import {
  idSchema,
  lineSchema,
  localDateSchema,
  minuteRangeSchema,
  minuteSchema,
  versionSchema,
  weekdaySchema,
  writeInput,
} from './values.ts';
import { walkInSchema } from './walk-ins.ts';

export const daySlotSchema = z.object({
  startMinute: minuteSchema,
  endMinute: minuteSchema,
  free: z.boolean(),
  /** What takes the slot; the booking or walk-in itself is in the day's lists. */
  takenBy: z.object({ kind: z.string(), id: idSchema }).nullable(),
});

export const kelaDaySchema = z.object({
  on: localDateSchema,
  officeId: idSchema,
  adviserId: idSchema,
  adviserName: z.string(),
  state: z.enum(['open', 'closed']),
  /** Why closed: `holiday` with its id as name, `own`, `exception` with its reason, `no-template`. */
  closed: z
    .object({ why: z.enum(['holiday', 'own', 'exception', 'no-template']), name: z.string().nullable() })
    .nullable(),
  slots: z.array(daySlotSchema),
  bookings: z.array(bookingSchema),
  walkIns: z.array(walkInSchema),
});
export type KelaDay = z.infer<typeof kelaDaySchema>;

export const freeSlotSchema = z.object({
  adviserId: idSchema,
  adviserName: z.string(),
  on: localDateSchema,
  startMinute: minuteSchema,
  endMinute: minuteSchema,
});
export type FreeSlot = z.infer<typeof freeSlotSchema>;

export const kelaTemplateSchema = z.object({
  id: idSchema,
  officeId: idSchema,
  adviserId: idSchema,
  adviserName: z.string(),
  weekday: weekdaySchema,
  startMinute: minuteSchema,
  endMinute: minuteSchema,
  slotMinutes: z.number().int(),
  bufferMinutes: z.number().int(),
  everyWeeks: z.number().int(),
  breaks: z.array(minuteRangeSchema).max(20),
  validFromOn: localDateSchema,
  validToOn: localDateSchema.nullable(),
  version: versionSchema,
});
export type KelaTemplateView = z.infer<typeof kelaTemplateSchema>;

export const kelaExceptionSchema = z.object({
  id: idSchema,
  officeId: idSchema,
  adviserId: idSchema.nullable(),
  kind: z.enum(exceptionKinds),
  fromOn: localDateSchema,
  toOn: localDateSchema,
  startMinute: minuteSchema.nullable(),
  endMinute: minuteSchema.nullable(),
  slotMinutes: z.number().int().nullable(),
  reason: z.string(),
  opensOnHoliday: z.boolean(),
});
export type KelaExceptionView = z.infer<typeof kelaExceptionSchema>;

/** A template as it is entered; its last day comes from the version after it. */
export const templateDetailsSchema = kelaTemplateSchema.omit({
  id: true,
  adviserName: true,
  version: true,
  validToOn: true,
});
/** An exception as it is entered. */
export const exceptionDetailsSchema = kelaExceptionSchema
  .omit({ id: true })
  .extend({ reason: lineSchema.min(1) });

/** Bookings that stay where they are although the hours around them change. */
const keepSchema = z.array(idSchema).max(500).default([]);

export const kelaDays = {
  /**
   * One office's day: an entry for each adviser whose hours are in force, closed (`no-template` on another weekday) or
   * not, and for each who is booked on the day although no hours apply. Bookings that were let go are in the list too.
   */
  day: operation.input(z.object({ officeId: idSchema, on: localDateSchema })).output(z.array(kelaDaySchema)),
  /** The Kela days of the ISO week of `on`: without the other weekdays, unless somebody is booked on one. */
  week: operation.input(z.object({ officeId: idSchema, on: localDateSchema })).output(z.array(kelaDaySchema)),
  /** The next `count` free slots from now on. */
  freeTimes: operation
    .input(z.object({ officeId: idSchema, count: z.number().int().min(1).max(50) }))
    .output(z.array(freeSlotSchema)),
  templates: operation.input(z.object({ officeId: idSchema })).output(z.array(kelaTemplateSchema)),
  /**
   * A new version from `validFromOn` on; the earlier version of the same adviser and weekday ends the day before, one that
   * begins the same day is replaced, and the new one lasts to the eve of the next. Bookings keep their own times.
   * @throws INVALID_INPUT, also for a first day that would change days already past
   */
  saveTemplate: operation
    .input(z.object({ ...writeInput, ...templateDetailsSchema.shape }))
    .output(kelaTemplateSchema),
  exceptions: operation.input(z.object({ officeId: idSchema })).output(z.array(kelaExceptionSchema)),
  /**
   * Both days are included. Bookings to come that it would leave without hours are named and nothing is saved, until each
   * has been moved, cancelled or listed in `keepBookingIds`. @throws MEETS_BOOKINGS, INVALID_INPUT
   */
  saveException: operation
    .input(z.object({ ...writeInput, ...exceptionDetailsSchema.shape, keepBookingIds: keepSchema }))
    .output(kelaExceptionSchema),
  /** @throws MEETS_BOOKINGS when bookings stand on what the exception opened */
  removeException: operation
    .input(z.object({ ...writeInput, id: idSchema, keepBookingIds: keepSchema }))
    .output(z.object({ id: idSchema })),
};
