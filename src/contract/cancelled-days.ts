import { z } from 'zod';
import { tellingMarks, tellingStates } from '#domain/cancelled-days/told.ts';
import { operation } from './operation.ts';
import { ofClient } from './subjects.ts';
import {
  changeInput,
  idSchema,
  instantSchema,
  languageSchema,
  lineSchema,
  localDateSchema,
  minuteSchema,
  versionSchema,
  writeInput,
} from './values.ts';

const time = { on: localDateSchema, startMinute: minuteSchema, endMinute: minuteSchema };

/** A client whose time the office let go: to be told, or told. */
export const cancelledDayClientSchema = ofClient(
  z.object({
    id: idSchema,
    /** What was let go: a booking or a joint meeting, the other null. */
    bookingId: idSchema.nullable(),
    meetingId: idSchema.nullable(),
    officeId: idSchema,
    adviserId: idSchema,
    adviserName: z.string(),
    ...time,
    clientLabel: z.string(),
    clientPhone: z.string(),
    language: languageSchema,
    interpreter: z.boolean(),
    /** Why the time was cancelled; empty when it was moved. */
    reason: z.string(),
    /** The new time, when the office moved it. */
    movedTo: z.object({ adviserName: z.string(), ...time }).nullable(),
    state: z.enum(tellingStates),
    /** Every try and who told them, oldest first. */
    marks: z.array(z.object({ mark: z.enum(tellingMarks), at: instantSchema, byName: z.string() })),
    version: versionSchema,
  }),
  ({ id, bookingId, meetingId }) => [
    { kind: 'cancelled-day-client', id },
    ...(bookingId === null ? [] : [{ kind: 'booking' as const, id: bookingId }]),
    ...(meetingId === null ? [] : [{ kind: 'joint-meeting' as const, id: meetingId }]),
  ],
);
export type CancelledDayClient = z.infer<typeof cancelledDayClientSchema>;

const day = { officeId: idSchema, adviserId: idSchema, on: localDateSchema };

/** Kela days that fall through, and who has still to be told. The clients stay on `Tänään` until each has been told. */
export const cancelledDays = {
  /**
   * The clients of a day, told or not; without a day those of every day on which somebody has still to be told. By day and
   * time.
   */
  list: operation
    .input(z.object({ officeId: idSchema, on: localDateSchema.nullable() }))
    .output(z.array(cancelledDayClientSchema)),
  /**
   * What is still to come on the adviser's day, without the clients, and goes with it: bookings, and joint meetings that have
   * not begun.
   */
  preview: operation.input(z.object(day)).output(
    z.array(
      z.object({
        kind: z.enum(['booking', 'meeting']),
        startMinute: minuteSchema,
        endMinute: minuteSchema,
      }),
    ),
  ),
  /**
   * Closes the rest of the adviser's day and cancels its coming bookings and joint meetings for the organisation's reason
   * (Y32); what is past stays. @throws DAY_CLOSED when there is nothing to cancel, NOT_POSSIBLE_NOW for a day that has passed
   */
  cancel: operation.input(z.object({ ...writeInput, ...day, reason: lineSchema.min(1) })).output(
    z.object({
      /** The exception that closes the day; null when it was closed already. */
      exceptionId: idSchema.nullable(),
      clientIds: z.array(idSchema),
    }),
  ),
  /**
   * Takes a cancelled day back: opens it and restores its bookings and meetings. @throws NOT_POSSIBLE_NOW when a client has been called
   * meanwhile, SLOT_TAKEN or PEOPLE_TAKEN when a time has gone
   */
  takeBack: operation
    .input(
      z.object({ ...writeInput, exceptionId: idSchema.nullable(), clientIds: z.array(idSchema).max(200) }),
    )
    .output(z.object({ restored: z.number().int() })),
  /** One try to tell, or that they have been told; told, the client leaves the lists of every window. */
  mark: operation
    .input(z.object({ ...changeInput, mark: z.enum(tellingMarks) }))
    .output(cancelledDayClientSchema),
  /** Takes the last mark back, whoever made it: the audit log keeps both. @throws NOT_POSSIBLE_NOW without marks */
  takeBackMark: operation.input(z.object({ ...changeInput })).output(cancelledDayClientSchema),
};
