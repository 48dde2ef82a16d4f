import { z } from 'zod';
import { bookingSchema } from './bookings.ts';
import { callSchema } from './calls.ts';
import { cancelledDayClientSchema } from './cancelled-days.ts';
import { contactRequestSchema } from './contact-requests.ts';
import { dutyShiftSchema, rosterDaySchema } from './duty-shifts.ts';
import { handoverSchema } from './handovers.ts';
import { jointMeetingSchema, openStepSchema } from './joint-meetings.ts';
import { freeSlotSchema, kelaDaySchema } from './kela-days.ts';
import { meetingRequestSchema } from './meeting-requests.ts';
import { operation } from './operation.ts';
import { promiseSchema } from './promises.ts';
import { idSchema, instantSchema, localDateSchema, minuteSchema } from './values.ts';

/** What waits: unanswered people first, then the day. A part the person may not see is null. */
export const todaySchema = z.object({
  on: localDateSchema,
  now: instantSchema,
  promises: z.array(promiseSchema).nullable(),
  handovers: z.array(handoverSchema).nullable(),
  drafts: z.array(callSchema).nullable(),
  /** Bookings of earlier days that have no outcome yet. */
  unresolved: z.array(bookingSchema).nullable(),
  /** Clients of cancelled days who have still to be told. */
  toTell: z.array(cancelledDayClientSchema).nullable(),
  /** Requests for a personal meeting for which somebody has still to do something, the nearest last day first. */
  meetingRequests: z.array(meetingRequestSchema).nullable(),
  /** Questions to Kela that wait for this person: to answer, to tell the client, or to ask why there is no answer. */
  contactRequests: z.array(contactRequestSchema).nullable(),
  /** Joint meetings that have begun and are not closed yet. */
  meetingsToClose: z.array(jointMeetingSchema).nullable(),
  /** Steps and follow-ups of joint meetings that are due today or were due before. */
  meetingSteps: z.array(openStepSchema).nullable(),
  kelaDays: z.array(kelaDaySchema).nullable(),
  nextFree: z.array(freeSlotSchema).nullable(),
  /** Open days of the next two weeks without a person or a deputy, for those who can help it. */
  coverage: z.array(rosterDaySchema).nullable(),
  line: z
    .object({
      hours: z.object({ startMinute: minuteSchema, endMinute: minuteSchema }).nullable(),
      closed: z.object({ why: z.string(), name: z.string().nullable() }).nullable(),
      dutyShift: dutyShiftSchema.nullable(),
      answered: z.number().int(),
      missed: z.number().int(),
    })
    .nullable(),
});
export type Today = z.infer<typeof todaySchema>;

export const today = { view: operation.input(z.object({ officeId: idSchema })).output(todaySchema) };
