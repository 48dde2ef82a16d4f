import { z } from 'zod';
import { ageBands } from '#domain/classifications/age-band.ts';
import { callerKinds } from '#domain/classifications/caller-kind.ts';
import { numberSources } from '#domain/classifications/number-source.ts';
import { serviceTasks } from '#domain/classifications/service-task.ts';
import { urgencies } from '#domain/classifications/urgency.ts';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { callTimes } from '#domain/service-hours/call-time.ts';
import { callEntrySchema } from './call-entries.ts';
import { dutyShiftSchema } from './duty-shifts.ts';
import { operation } from './operation.ts';
import { holding } from './subjects.ts';
import {
  changeInput,
  codeSchema,
  idSchema,
  instantSchema,
  lineSchema,
  localDateSchema,
  minuteSchema,
  textSchema,
  versionSchema,
  writeInput,
} from './values.ts';

/** What is written during a call, in the order of talk. Everything may be missing while the call goes on. */
export const callFieldsSchema = z.object({
  /** What is the worry, in the caller's own words. */
  worry: textSchema,
  callerKind: z.enum(callerKinds).nullable(),
  municipalityCode: z.string().max(8).nullable(),
  ageBand: z.enum(ageBands).nullable(),
  serviceTask: z.enum(serviceTasks).nullable(),
  topics: z.array(codeSchema).max(10),
  /** A worry other than the reason of the call. */
  otherConcern: textSchema.default(''),
  urgency: z.enum(urgencies).nullable(),
  existingClient: z.enum(['yes', 'no', 'unknown']).nullable(),
  /** What was advised and agreed. */
  advice: textSchema,
  /** Where the caller was directed. */
  directedTo: lineSchema,
  clientLabel: lineSchema,
  phone: z.string().trim().max(40),
  bigCase: z.boolean(),
  /** Work after the call, whole minutes. */
  wrapUpMinutes: z.number().int().min(0).max(600).nullable(),
  numberSource: z.enum(numberSources).nullable().default(null),
  /** The call that this one goes on from. */
  earlierCallId: idSchema.nullable().default(null),
  /** Who answered; null is whoever writes. */
  answeredById: idSchema.nullable().default(null),
  lateEntry: z.boolean().default(false),
  /** The times are a guess: counted, but in no duration. */
  timeUnsure: z.boolean().default(false),
});
export type CallFields = z.infer<typeof callFieldsSchema>;

/** How a draft is about to end, half done as it may be: it comes back after a crash with the rest. */
export const callEndingSchema = z.object({
  /** When the caller hung up; null: when the call is saved. */
  endedAt: instantSchema.nullable(),
  outcome: z.enum(callOutcomes).nullable(),
  handover: z.object({
    toStaffId: idSchema.nullable(),
    reason: lineSchema,
    summary: textSchema,
    contactWay: lineSchema,
    promisedToClient: lineSchema,
  }),
  promise: z.object({
    dueOn: localDateSchema.nullable(),
    dueMinute: minuteSchema.nullable(),
    note: lineSchema,
  }),
  parkedAt: instantSchema.nullable().default(null),
  startOpen: z.boolean().default(false),
});
export type CallEnding = z.infer<typeof callEndingSchema>;

export const callSchema = holding(
  'call',
  z.object({
    ...callFieldsSchema.shape,
    id: idSchema,
    officeId: idSchema,
    state: z.enum(['draft', 'recorded', 'missed']),
    on: localDateSchema,
    startMinute: minuteSchema,
    startedAt: instantSchema,
    endedAt: instantSchema.nullable(),
    /** Inside the service hours, outside them, or on a closed day; decided by the beginning. */
    time: z.enum(callTimes),
    /** Minutes of the call after the line had closed. */
    minutesAfterHours: z.number().int(),
    outcome: z.enum(callOutcomes).nullable(),
    /** Of a draft; null when nothing of its ending has been said, and when the call has been recorded. */
    ending: callEndingSchema.nullable(),
    answeredByName: z.string().nullable(),
    enteredByName: z.string(),
    /** 3 is the third contact about the same matter. */
    contactNo: z.number().int().min(1),
    /** Of a missed or a promised call: how often the caller was tried, and when reached. */
    callBack: z.object({ tries: z.number().int(), reachedAt: instantSchema.nullable() }),
    handoverId: idSchema.nullable(),
    promiseId: idSchema.nullable(),
    version: versionSchema,
  }),
);
export type Call = z.infer<typeof callSchema>;

/** A call that another may go on from: what it was about; whose it was only where the office keeps names. */
export const earlierCallSchema = holding(
  'call',
  callSchema
    .pick({ id: true, startedAt: true, contactNo: true, topics: true, worry: true, clientLabel: true })
    .extend({ sameNumber: z.boolean() }),
);
export type EarlierCall = z.infer<typeof earlierCallSchema>;

/** A call as it is recorded, with the handover or promise that is made in the same save. */
const recordInput = {
  fields: callFieldsSchema,
  startedAt: instantSchema,
  /** Null only with unsure times: nobody knows when a call of a paper note ended. */
  endedAt: instantSchema.nullable(),
  outcome: z.enum(callOutcomes),
  handover: z
    .object({
      toStaffId: idSchema,
      reason: lineSchema,
      summary: textSchema,
      contactWay: lineSchema,
      promisedToClient: lineSchema,
    })
    .nullable(),
  promise: z.object({ dueOn: localDateSchema, dueMinute: minuteSchema, note: lineSchema }).nullable(),
};

/** A coded value before a correction. */
const valueBeforeSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

export const calls = {
  /** The line's day: hours, who is on duty, and the calls, answered and missed ones alike, newest first; no drafts. */
  day: operation.input(z.object({ officeId: idSchema, on: localDateSchema })).output(
    z.object({
      on: localDateSchema,
      hours: z.object({ startMinute: minuteSchema, endMinute: minuteSchema }).nullable(),
      closed: z.object({ why: z.string(), name: z.string().nullable() }).nullable(),
      dutyShift: dutyShiftSchema.nullable(),
      calls: z.array(callSchema),
      missed: z.number().int(),
    }),
  ),
  /** Begins a call now; from here on it is a stored draft. */
  start: operation.input(z.object({ ...writeInput, officeId: idSchema })).output(callSchema),
  /**
   * Stores what has been typed so far; other windows are not told. @throws CHANGED_MEANWHILE when another window has
   * written the same draft, IDENTITY_CODE_IN_TEXT (the stored draft stays as it was), NOT_FOUND for another's draft
   */
  saveDraft: operation
    .input(
      z.object({
        ...changeInput,
        fields: callFieldsSchema,
        startedAt: instantSchema,
        ending: callEndingSchema.nullable().default(null),
      }),
    )
    .output(callSchema),
  /** My open drafts, oldest first: what a crash or an interruption left. */
  drafts: operation.output(z.array(callSchema)),
  /**
   * Ends the call with its outcome; a handover or promise is made in the same save. Without identities the phone number
   * goes to the promise alone. @throws INVALID_INPUT, IDENTITY_CODE_IN_TEXT
   */
  finish: operation.input(z.object({ ...changeInput, ...recordInput })).output(callSchema),
  /**
   * Corrects a recorded call; statistics count it as it is now, the history keeps what was changed.
   * @throws CHANGED_MEANWHILE, NOT_POSSIBLE_NOW for a draft or a missed call, INVALID_INPUT also when the outcome would take
   * back a handover that was sent or a call that was promised
   */
  correct: operation.input(z.object({ ...changeInput, ...recordInput })).output(callSchema),
  /** The corrections of a call, the newest first; of free text only that it was changed. */
  history: operation.input(z.object({ id: idSchema })).output(
    z.array(
      z.object({
        at: instantSchema,
        byName: z.string(),
        changes: z.array(z.object({ field: z.string(), before: valueBeforeSchema.optional() })),
      }),
    ),
  ),
  /** Throws a draft away, or a missed call one has counted today; the audit log remembers that it was there. */
  discard: operation.input(z.object({ ...changeInput })).output(z.object({ id: idSchema })),
  /**
   * Counts one call that could not be answered, now. The number stays where the office keeps identities: nobody has
   * promised to call it. @throws INVALID_INPUT
   */
  missed: operation
    .input(z.object({ ...writeInput, officeId: idSchema, phone: z.string().trim().max(40).default('') }))
    .output(callSchema),
  /** A number as the telephone program gave it, in the form in which it is written here. @throws INVALID_INPUT */
  callerNumber: operation
    .input(z.object({ number: z.string().trim().max(40) }))
    .output(z.object({ phone: z.string() })),
  get: operation.input(z.object({ id: idSchema })).output(callSchema),
  /**
   * A recorded call as it is pasted into the client's record. @throws NOT_POSSIBLE_NOW for one in which nothing was
   * advised, IDENTITY_CODE_IN_TEXT
   */
  entry: operation.input(z.object({ id: idSchema })).output(callEntrySchema),
  /** Calls that one begun at `before` may go on from: of the same number first, then the latest. */
  earlier: operation
    .input(
      z.object({
        officeId: idSchema,
        phone: z.string().trim().max(40),
        before: instantSchema,
        /** The one chosen already, which is there however old it is. */
        chosenId: idSchema.nullable(),
      }),
    )
    .output(z.array(earlierCallSchema)),
};
