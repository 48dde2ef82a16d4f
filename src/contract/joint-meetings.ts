import { z } from 'zod';
import { cancellationParties } from '#domain/bookings/cancellation.ts';
import {
  jointMeetingEvents,
  jointMeetingStates,
  jointMeetingWays,
} from '#domain/joint-meetings/joint-meeting.ts';
import { participantRoles } from '#domain/joint-meetings/joint-meeting.ts';
import { MOST_MEETINGS } from '#domain/joint-meetings/series-dates.ts';
import { operation } from './operation.ts';
import { holding, ofClient } from './subjects.ts';
import { clashSchema, problemSchema } from './refusals.ts';
import {
  changeInput,
  idSchema,
  instantSchema,
  languageSchema,
  lineSchema,
  localDateSchema,
  minuteSchema,
  textSchema,
  versionSchema,
  writeInput,
} from './values.ts';

const timeSchema = z.object({ on: localDateSchema, startMinute: minuteSchema, endMinute: minuteSchema });

export const participantSchema = z.object({
  id: idSchema,
  role: z.enum(participantRoles),
  /** Null for somebody from elsewhere. */
  staffId: idSchema.nullable(),
  name: z.string(),
  /** Of somebody from elsewhere; the title of a person of the office. */
  organisation: z.string(),
  joinedAt: instantSchema,
  /** Set when the person dropped out: the row stays. */
  leftAt: instantSchema.nullable(),
});
export type Participant = z.infer<typeof participantSchema>;

export const meetingStepSchema = z.object({
  id: idSchema,
  what: z.string(),
  /** A participant, or null for the client. */
  doerId: idSchema.nullable(),
  /** Empty for the client. */
  doerName: z.string(),
  dueOn: localDateSchema,
  doneAt: instantSchema.nullable(),
});
export type MeetingStep = z.infer<typeof meetingStepSchema>;

const sheetSchema = z.object({
  understanding: z.string(),
  goal: z.string(),
  steps: z.array(meetingStepSchema),
  followUpOn: localDateSchema.nullable(),
  followUpDoneAt: instantSchema.nullable(),
  closedAt: instantSchema,
  closedByName: z.string(),
});

export const jointMeetingSchema = holding(
  'joint-meeting',
  z.object({
    id: idSchema,
    officeId: idSchema,
    adviserId: idSchema,
    adviserName: z.string(),
    /** "3/8": its place in the series it was made with; 1/1 for a single one. */
    seriesNo: z.number().int(),
    seriesOf: z.number().int(),
    ...timeSchema.shape,
    state: z.enum(jointMeetingStates),
    way: z.enum(jointMeetingWays),
    place: z.string(),
    clientLabel: z.string(),
    clientPhone: z.string(),
    language: languageSchema,
    interpreter: z.boolean(),
    /** The only free text the Kela adviser sees. */
    noteToKela: z.string(),
    /** The client's permission, recorded before anybody was invited; its scope is empty for the Kela adviser. */
    permission: z.object({
      scope: z.string(),
      givenOn: localDateSchema,
      recordedByName: z.string(),
      recordedAt: instantSchema,
      withdrawnAt: instantSchema.nullable(),
    }),
    /** In order of coming; those who dropped out too. */
    participants: z.array(participantSchema),
    cancellation: z
      .object({
        party: z.enum(cancellationParties),
        reason: z.string(),
        late: z.boolean(),
        at: instantSchema,
        byName: z.string(),
      })
      .nullable(),
    /** What was agreed; null before, and for those who don't read it (the secretary, the Kela adviser). */
    sheet: sheetSchema.nullable(),
    createdByName: z.string(),
    createdAt: instantSchema,
    version: versionSchema,
  }),
);
export type JointMeeting = z.infer<typeof jointMeetingSchema>;

/** One line of a meeting's history; a move names the time that was left. */
export const meetingEventSchema = z.object({
  kind: z.enum(jointMeetingEvents),
  at: instantSchema,
  byName: z.string(),
  /** Who joined or dropped out. */
  participantName: z.string().nullable(),
  from: timeSchema.nullable(),
});
export type MeetingEvent = z.infer<typeof meetingEventSchema>;

/** Somebody who is asked along: a person of the office by id, or anybody else by name and organisation. */
export const inviteeSchema = z.object({
  staffId: idSchema.nullable(),
  name: z.string().trim().max(60),
  organisation: z.string().trim().max(60),
});
export type Invitee = z.infer<typeof inviteeSchema>;

export const meetingDetailsSchema = z.object({
  adviserId: idSchema,
  keyWorkerId: idSchema,
  others: z.array(inviteeSchema).max(8),
  way: z.enum(jointMeetingWays),
  place: lineSchema,
  clientLabel: lineSchema,
  clientPhone: z.string().trim().max(40),
  language: languageSchema,
  interpreter: z.boolean(),
  noteToKela: textSchema,
  /** Null, or without a scope: nobody may be invited. */
  permission: z.object({ scope: lineSchema, givenOn: localDateSchema }).nullable(),
});
export type MeetingDetails = z.infer<typeof meetingDetailsSchema>;

/** What is put right about the client, whatever the meeting has come to but when it is cancelled. */
export const meetingClientSchema = meetingDetailsSchema.pick({
  clientLabel: true,
  clientPhone: true,
  language: true,
  interpreter: true,
  noteToKela: true,
});
export type MeetingClient = z.infer<typeof meetingClientSchema>;

const timesSchema = z.array(timeSchema).min(1).max(MOST_MEETINGS);

/** What stands in the way of one wanted time, and where else all are free. */
export const checkedTimeSchema = z.object({
  ...timeSchema.shape,
  problems: z.array(problemSchema),
  /** Why the day is closed: as in a Kela day. */
  closed: z.object({ why: z.string(), name: z.string().nullable() }).nullable(),
  clashes: z.array(clashSchema),
  /** Empty when nothing stands in the way. */
  nearest: z.array(timeSchema),
});
export type CheckedTime = z.infer<typeof checkedTimeSchema>;

export const openStepSchema = ofClient(
  z.object({
    meetingId: idSchema,
    version: versionSchema,
    /** Null for the follow-up of the meeting itself. */
    stepId: idSchema.nullable(),
    what: z.string(),
    doerName: z.string(),
    clientLabel: z.string(),
    /** The day of the meeting at which it was agreed. */
    agreedOn: localDateSchema,
    dueOn: localDateSchema,
    overdue: z.boolean(),
  }),
  ({ meetingId: id }) => [{ kind: 'joint-meeting', id }],
);
export type OpenStep = z.infer<typeof openStepSchema>;

/** What was agreed: short, so that the client's copy fits on one page in letters that are easy to read. */
export const closingSchema = z.object({
  understanding: z.string().trim().max(400),
  goal: z.string().trim().max(400),
  steps: z
    .array(
      z.object({
        id: idSchema.nullable(),
        what: z.string().trim().max(120),
        doerId: idSchema.nullable(),
        dueOn: localDateSchema,
      }),
    )
    .max(6),
  followUpOn: localDateSchema.nullable(),
});

/** Joint meetings (yhteistapaaminen): the client, the own worker, the Kela adviser and whoever else is asked along. */
export const jointMeetings = {
  /** Those to come and those without an outcome, by time; of the past the newest 100. The Kela adviser gets the own ones. */
  list: operation.input(z.object({ officeId: idSchema })).output(z.array(jointMeetingSchema)),
  get: operation
    .input(z.object({ id: idSchema }))
    .output(z.object({ meeting: jointMeetingSchema, history: z.array(meetingEventSchema) })),
  /** What stands in the way of the times, before anything is saved. `meetingId`: the meeting that is being moved. */
  check: operation
    .input(
      z.object({
        officeId: idSchema,
        adviserId: idSchema,
        staffIds: z.array(idSchema).max(12),
        times: timesSchema,
        meetingId: idSchema.nullable(),
      }),
    )
    .output(z.array(checkedTimeSchema)),
  /**
   * Makes a meeting at each of the times, all or none, and takes the time of everybody of the office.
   * @throws INVALID_INPUT (also without the client's permission), PEOPLE_TAKEN, IDENTITY_CODE_IN_TEXT
   */
  create: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        times: timesSchema,
        ...meetingDetailsSchema.shape,
      }),
    )
    .output(z.array(jointMeetingSchema)),
  /** Another time or place. The new time is taken before the old is let go. @throws PEOPLE_TAKEN, INVALID_INPUT */
  move: operation
    .input(
      z.object({ ...changeInput, ...timeSchema.shape, way: z.enum(jointMeetingWays), place: lineSchema }),
    )
    .output(jointMeetingSchema),
  /** The client's details and the note to Kela. @throws INVALID_INPUT, IDENTITY_CODE_IN_TEXT */
  edit: operation
    .input(z.object({ ...changeInput, ...meetingClientSchema.shape }))
    .output(jointMeetingSchema),
  cancel: operation
    .input(z.object({ ...changeInput, party: z.enum(cancellationParties), reason: lineSchema }))
    .output(jointMeetingSchema),
  /**
   * Lets this meeting go and every later one of its series that is still planned, all or none. Answers those that went, the
   * earliest first. @throws INVALID_INPUT without a reason, NOT_POSSIBLE_NOW for a meeting of no series
   */
  cancelRest: operation
    .input(z.object({ ...changeInput, party: z.enum(cancellationParties), reason: lineSchema }))
    .output(z.array(jointMeetingSchema)),
  /** Brings a cancelled meeting back to its time. @throws PEOPLE_TAKEN, DAY_CLOSED, INVALID_INPUT when the permission is withdrawn */
  restore: operation.input(z.object({ ...changeInput })).output(jointMeetingSchema),
  /** One more takes part. @throws PEOPLE_TAKEN, INVALID_INPUT (also when the permission has been withdrawn) */
  invite: operation.input(z.object({ ...changeInput, ...inviteeSchema.shape })).output(jointMeetingSchema),
  /** One drops out: the time is freed, the meeting goes on. @throws NOT_POSSIBLE_NOW for the own worker and the adviser */
  dropOut: operation.input(z.object({ ...changeInput, participantId: idSchema })).output(jointMeetingSchema),
  /** The client takes the permission back, so that nobody is invited any more; or the mark was wrong. */
  withdrawPermission: operation
    .input(z.object({ ...changeInput, withdrawn: z.boolean() }))
    .output(jointMeetingSchema),
  /** The client did not come, or did after all. */
  markNoShow: operation.input(z.object({ ...changeInput, noShow: z.boolean() })).output(jointMeetingSchema),
  /** Writes the closing sheet, or puts it right. */
  close: operation.input(z.object({ ...changeInput, ...closingSchema.shape })).output(jointMeetingSchema),
  /** Steps and follow-ups nobody has marked done, the earliest due first. */
  openSteps: operation.input(z.object({ officeId: idSchema })).output(z.array(openStepSchema)),
  /** Marks a step (or, without one, the follow-up) done, or not done after all. */
  markDone: operation
    .input(z.object({ ...changeInput, stepId: idSchema.nullable(), done: z.boolean() }))
    .output(jointMeetingSchema),
};
