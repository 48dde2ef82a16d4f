import { z } from 'zod';
import { bookingChannels } from '#domain/bookings/booking.ts';
import { bookingStates } from '#domain/bookings/state.ts';
import { holidayIds } from '#domain/calendar/holiday-ids.ts';
import {
  meetingRequestEnds,
  meetingRequestStates,
  meetingRequestSteps,
} from '#domain/meeting-requests/state.ts';
import { operation } from './operation.ts';
import { holding } from './subjects.ts';
import {
  changeInput,
  idSchema,
  instantSchema,
  lineSchema,
  localDateSchema,
  minuteSchema,
  versionSchema,
  writeInput,
} from './values.ts';

/** A last day with everything needed to count it again by hand. */
export const timeLimitSchema = z.object({
  /** Day 0, not counted. */
  fromOn: localDateSchema,
  workingDays: z.number().int(),
  lastOn: localDateSchema,
  rule: z.object({ saturdays: z.boolean(), skipsClosures: z.boolean() }),
  /** Days passed over, in order; weekends are not listed. */
  skipped: z.array(
    z.object({
      on: localDateSchema,
      closure: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('holiday'), holiday: z.enum(holidayIds) }),
        z.object({ kind: z.literal('own'), name: z.string() }),
      ]),
    }),
  ),
});

export const meetingRequestSchema = holding(
  'meeting-request',
  z.object({
    id: idSchema,
    officeId: idSchema,
    state: z.enum(meetingRequestStates),
    clientLabel: z.string(),
    clientPhone: z.string(),
    /** It concerns social assistance: the time limit is the law's. */
    socialAssistance: z.boolean(),
    /** The client asks for a meeting with Kela and the office together. */
    jointMeeting: z.boolean(),
    channel: z.enum(bookingChannels),
    askedOn: localDateSchema,
    passedOn: localDateSchema.nullable(),
    lastOn: localDateSchema,
    basis: timeLimitSchema,
    /** A linked booking is shown as it stands now, also when it was moved. */
    offered: z
      .object({
        on: localDateSchema,
        minute: minuteSchema,
        bookingId: idSchema.nullable(),
        bookingState: z.enum(bookingStates).nullable(),
        adviserName: z.string().nullable(),
      })
      .nullable(),
    /** The day of the meeting, the refusal or the withdrawal. */
    endedOn: localDateSchema.nullable(),
    reason: z.string(),
    steps: z.array(
      z.object({
        step: z.enum(meetingRequestSteps),
        at: instantSchema,
        byName: z.string(),
        dayOn: localDateSchema.nullable(),
        note: z.string(),
      }),
    ),
    version: versionSchema,
  }),
);
export type MeetingRequest = z.infer<typeof meetingRequestSchema>;

/** What is written down when a client asks. */
export const meetingRequestDetailsSchema = z.object({
  clientLabel: lineSchema,
  clientPhone: z.string().trim().max(40),
  socialAssistance: z.boolean(),
  jointMeeting: z.boolean(),
  channel: z.enum(bookingChannels),
  askedOn: localDateSchema,
  passedOn: localDateSchema.nullable(),
});

/** Requests for a personal meeting with Kela's official (toimeentulotukilaki 14 d §). */
export const meetingRequests = {
  /** Open ones by the nearest last day, the overdue on top; then the newest that have ended. */
  list: operation.input(z.object({ officeId: idSchema })).output(z.array(meetingRequestSchema)),
  /** @throws INVALID_INPUT, IDENTITY_CODE_IN_TEXT */
  register: operation
    .input(z.object({ ...writeInput, officeId: idSchema, ...meetingRequestDetailsSchema.shape }))
    .output(meetingRequestSchema),
  /** Corrects what was written down; the last day is counted anew by the office's present rule. */
  correct: operation
    .input(z.object({ ...changeInput, ...meetingRequestDetailsSchema.shape }))
    .output(meetingRequestSchema),
  /** It was passed to Kela on the day. */
  pass: operation.input(z.object({ ...changeInput, passedOn: localDateSchema })).output(meetingRequestSchema),
  /** A time was offered; with a booking, the booking's own time counts. */
  offer: operation
    .input(
      z.object({
        ...changeInput,
        on: localDateSchema,
        minute: minuteSchema,
        bookingId: idSchema.nullable(),
      }),
    )
    .output(meetingRequestSchema),
  /** The client was met, the request was refused, or the client let it be. */
  end: operation
    .input(
      z.object({
        ...changeInput,
        outcome: z.enum(meetingRequestEnds),
        endedOn: localDateSchema,
        reason: lineSchema,
      }),
    )
    .output(meetingRequestSchema),
  /** Takes an end back. The number may be gone from the row already, so the window gives it back. */
  reopen: operation
    .input(z.object({ ...changeInput, clientPhone: z.string().trim().max(40) }))
    .output(meetingRequestSchema),
};
