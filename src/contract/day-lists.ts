import { z } from 'zod';
import { bookingKinds } from '#domain/bookings/booking.ts';
import { privacyLevels } from '#domain/day-lists/privacy.ts';
import { occupancySources } from '#domain/occupancy/occupied.ts';
import { operation } from './operation.ts';
import { idSchema, localDateSchema, minuteSchema } from './values.ts';

export const dayListRowSchema = z.object({
  what: z.enum([...occupancySources, 'free']),
  startMinute: minuteSchema,
  endMinute: minuteSchema.nullable(),
  client: z.string(),
  bookingKind: z.enum(bookingKinds).nullable(),
  topics: z.array(z.string()),
  squeezedIn: z.boolean(),
  interpreter: z.boolean(),
  companion: z.boolean(),
  urgentIncome: z.boolean(),
  noteToKela: z.string(),
});
export type DayListRow = z.infer<typeof dayListRowSchema>;

export const dayListSchema = z.object({
  on: localDateSchema,
  /** Everybody who has a list on the day; empty when nobody has. */
  advisers: z.array(z.object({ id: idSchema, name: z.string() })),
  /** Whose list this is; null when nobody has one. */
  adviserId: idSchema.nullable(),
  /** By time, each thing once. */
  rows: z.array(dayListRowSchema),
});
export type DayList = z.infer<typeof dayListSchema>;

export const dayLists = {
  /**
   * One adviser's day for printing, with no more of the clients than the privacy level lets. Without a day it is the next
   * Kela day (today included); without an adviser the guest's own list, for others the first.
   */
  show: operation
    .input(
      z.object({
        officeId: idSchema,
        on: localDateSchema.nullable(),
        adviserId: idSchema.nullable(),
        privacy: z.enum(privacyLevels),
      }),
    )
    .output(dayListSchema),
};
