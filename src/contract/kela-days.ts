import { z } from 'zod';
import { exceptionKinds } from '#domain/kela-days/exception.ts';
import { bookingSchema } from './bookings.ts';
import { decisionsSchema } from './decisions.ts';
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
  officeId: idSchema,
  adviserId: idSchema,
  adviserName: z.string(),
  on: localDateSchema,
  startMinute: minuteSchema,
  endMinute: minuteSchema,
});
export type FreeSlot = z.infer<typeof freeSlotSchema>;

/** How full one adviser's coming Kela day is: the weeks ahead at a glance. */
export const comingDaySchema = z.object({
  on: localDateSchema,
  officeId: idSchema,
  adviserId: idSchema,
  adviserName: z.string(),
  /** Why closed, as on the day itself; null when open. */
  closed: kelaDaySchema.shape.closed,
  /** Slots that can still be booked; of today those that have not ended, as on the day itself. */
  free: z.number().int(),
  /** Every slot of the day. */
  total: z.number().int(),
});
export type ComingDay = z.infer<typeof comingDaySchema>;

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

/** A template as it is entered; the version after it may end it earlier than its own last day. */
export const templateDetailsSchema = kelaTemplateSchema
  .omit({ id: true, adviserName: true, version: true })
  .extend({ validToOn: localDateSchema.nullable().default(null) });
/** An exception as it is entered. */
export const exceptionDetailsSchema = kelaExceptionSchema
  .omit({ id: true })
  .extend({ reason: lineSchema.min(1) });

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
  /** The Kela days of so many weeks from the Monday of this week on, those gone by left out; by day and adviser. */
  coming: operation
    .input(z.object({ officeId: idSchema, weeks: z.number().int().min(1).max(26) }))
    .output(z.array(comingDaySchema)),
  templates: operation.input(z.object({ officeId: idSchema })).output(z.array(kelaTemplateSchema)),
  /**
   * A new version from `validFromOn` on; the earlier version of the same adviser and weekday ends the day before, one that
   * begins the same day is replaced, and the new one lasts to the eve of the next. The version it follows ends too when the
   * weekday is another. @throws MEETS_BOOKINGS, INVALID_INPUT, also for a first day that would change days already past
   */
  saveTemplate: operation
    .input(
      z.object({
        ...writeInput,
        ...templateDetailsSchema.shape,
        followsId: idSchema.nullable().default(null),
        decisions: decisionsSchema,
      }),
    )
    .output(kelaTemplateSchema),
  exceptions: operation.input(z.object({ officeId: idSchema })).output(z.array(kelaExceptionSchema)),
  /**
   * Both days are included. Bookings to come that it would leave without hours are named and nothing is saved, until each
   * has been decided about. @throws MEETS_BOOKINGS, INVALID_INPUT
   */
  saveException: operation
    .input(z.object({ ...writeInput, ...exceptionDetailsSchema.shape, decisions: decisionsSchema }))
    .output(kelaExceptionSchema),
  /**
   * Takes it away from today on; days gone by keep it. @throws MEETS_BOOKINGS when bookings stand on what it opened,
   * NOT_POSSIBLE_NOW when all its days have gone by
   */
  removeException: operation
    .input(z.object({ ...writeInput, id: idSchema, decisions: decisionsSchema }))
    .output(z.object({ id: idSchema })),
};
