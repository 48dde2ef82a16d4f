import { z } from 'zod';
import { cancellationParties } from '#domain/bookings/cancellation.ts';
import { idSchema, lineSchema, localDateSchema, minuteSchema, versionSchema } from './values.ts';

const booking = { bookingId: idSchema, version: versionSchema };

/**
 * What is done about one booking that a change of the hours meets: it stays as it is, is let go, or gets another time.
 * `bookingId` may be a joint meeting: it is moved for all its people, with its own adviser, to where and how it was to be held.
 */
export const decisionSchema = z.discriminatedUnion('choice', [
  z.object({ choice: z.literal('keep'), bookingId: idSchema }),
  z.object({
    choice: z.literal('cancel'),
    ...booking,
    party: z.enum(cancellationParties),
    reason: lineSchema,
  }),
  z.object({
    choice: z.literal('move'),
    ...booking,
    adviserId: idSchema,
    on: localDateSchema,
    startMinute: minuteSchema,
    endMinute: minuteSchema,
  }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/**
 * One for each booking that the change meets, carried out in the same save. Those about bookings that the change does not
 * meet (any more) do nothing. Clients whose time is moved or cancelled go to the list of those to be told.
 */
export const decisionsSchema = z.array(decisionSchema).max(500).default([]);
