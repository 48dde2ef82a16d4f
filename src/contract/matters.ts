import { z } from 'zod';
import { subjectOfItem } from '#domain/audit/subject.ts';
import { followUpMonths, followUpResults } from '#domain/matters/follow-up.ts';
import { matterItemKinds, matterStates, needMetAnswers } from '#domain/matters/matter.ts';
import { referralStates } from '#domain/matters/referral.ts';
import { operation } from './operation.ts';
import { holding, ofClient } from './subjects.ts';
import { openPartSchema } from './refusals.ts';
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

/** What became of a matter. `needMet` is null where nobody could ask. */
export const matterResultSchema = z.object({
  needMet: z.enum(needMetAnswers).nullable(),
  educationOrWork: z.boolean(),
  newPlans: z.boolean(),
});

const itemSchema = z.object({ kind: z.enum(matterItemKinds), id: idSchema });

export const matterSchema = holding(
  'matter',
  z.object({
    id: idSchema,
    officeId: idSchema,
    state: z.enum(matterStates),
    /** What it is about, in a line. */
    name: z.string(),
    clientLabel: z.string(),
    ownerId: idSchema,
    ownerName: z.string(),
    /** The owner has left or can no longer have matters: somebody has to be given it. */
    ownerGone: z.boolean(),
    openedAt: instantSchema,
    closedOn: localDateSchema.nullable(),
    closedByName: z.string().nullable(),
    result: matterResultSchema.nullable(),
    /** How many times it has been passed on or back, and how many different workers have had it. */
    passes: z.number().int(),
    workers: z.number().int(),
    version: versionSchema,
  }),
);
export type Matter = z.infer<typeof matterSchema>;

/** One line of a timeline. `what` is the code of a state, an outcome or an event, by its kind. */
export const timelineEntrySchema = ofClient(
  z.object({
    kind: z.enum([...matterItemKinds, 'handover', 'referral', 'matter']),
    id: idSchema,
    at: instantSchema,
    what: z.string(),
    byName: z.string().nullable(),
    /** To whom, or to which service. */
    toName: z.string().nullable(),
    /** The day and minute that it is about: a booking's time, the day by which a handover or a promise is due. */
    on: localDateSchema.nullable(),
    minute: minuteSchema.nullable(),
    words: z.string(),
  }),
  ({ kind, id }) => [{ kind: subjectOfItem[kind], id }],
);
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const referralSchema = holding(
  'matter-referral',
  z.object({
    id: idSchema,
    /** Where the client has been referred to. */
    service: z.string(),
    state: z.enum(referralStates),
    referredAt: instantSchema,
    referredByName: z.string(),
    endedAt: instantSchema.nullable(),
    note: z.string(),
  }),
);
export type Referral = z.infer<typeof referralSchema>;

const followUp = {
  months: z.literal(followUpMonths),
  dueOn: localDateSchema,
  result: z.enum(followUpResults).nullable(),
  doneByName: z.string().nullable(),
};

/** A matter with everything of it, as its workers see it. */
export const wholeMatterSchema = holding(
  'matter',
  matterSchema.extend({
    timeline: z.array(timelineEntrySchema),
    openParts: z.array(openPartSchema),
    referrals: z.array(referralSchema),
    followUps: z.array(z.object(followUp)),
  }),
);
export type WholeMatter = z.infer<typeof wholeMatterSchema>;

/** Something that may be about the matter and belongs to none. */
export const candidateSchema = ofClient(
  itemSchema.extend({
    on: localDateSchema,
    clientLabel: z.string(),
    byName: z.string().nullable(),
  }),
  ({ kind, id }) => [{ kind: subjectOfItem[kind], id }],
);
export type Candidate = z.infer<typeof candidateSchema>;

/** A look back whose day has come. */
export const dueFollowUpSchema = ofClient(
  z.object({
    ...followUp,
    matterId: idSchema,
    name: z.string(),
    clientLabel: z.string(),
    version: versionSchema,
  }),
  ({ matterId: id }) => [{ kind: 'matter', id }],
);

/** What calls, times, handovers, requests and promises of one client are about. One thing belongs to one matter. */
export const matters = {
  /**
   * Open ones, the oldest first, and of one's own also the newest closed: those I own, those of others that I have opened or
   * had, or (managers) everybody's, without a word about a client.
   */
  list: operation
    .input(z.object({ officeId: idSchema, box: z.enum(['mine', 'followed', 'all']) }))
    .output(z.array(matterSchema)),
  /** Who owns it or has had a part in it. Words of a call only for those who answer calls. */
  get: operation.input(z.object({ id: idSchema })).output(wholeMatterSchema),
  /** Opens a matter of one's own; `items` are things that belong to none yet. @throws INVALID_INPUT (`inAnotherMatter`) */
  open: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        name: lineSchema.min(1),
        clientLabel: lineSchema,
        items: z.array(itemSchema).max(20).default([]),
      }),
    )
    .output(matterSchema),
  /** Corrects its name and client. */
  update: operation
    .input(z.object({ ...changeInput, name: lineSchema.min(1), clientLabel: lineSchema }))
    .output(matterSchema),
  /** Things of the last 60 days and to come that name the same client, or that I have made lately without a name. */
  candidates: operation.input(z.object({ id: idSchema })).output(z.array(candidateSchema)),
  /** @throws INVALID_INPUT (`inAnotherMatter`), NOT_FOUND when there is no such thing at the office */
  link: operation.input(z.object({ ...changeInput, item: itemSchema })).output(matterSchema),
  unlink: operation.input(z.object({ ...changeInput, item: itemSchema })).output(matterSchema),
  /** Only the owner. @throws MATTER_HAS_OPEN with what somebody still waits for */
  close: operation.input(z.object({ ...changeInput, ...matterResultSchema.shape })).output(matterSchema),
  reopen: operation.input(z.object({ ...changeInput })).output(matterSchema),
  /** Gives a matter to another owner without a handover, because its owner has left or is away. Managers. */
  assign: operation.input(z.object({ ...changeInput, toStaffId: idSchema })).output(matterSchema),
  /** The client has been shown the way to a service; open until the arrival is known. */
  refer: operation.input(z.object({ ...changeInput, service: lineSchema.min(1) })).output(matterSchema),
  /** @throws INVALID_INPUT without a reason why the client does not arrive */
  endReferral: operation
    .input(
      z.object({ ...changeInput, referralId: idSchema, state: z.enum(referralStates), note: lineSchema }),
    )
    .output(matterSchema),
  /** My closed matters whose first or third month has come. A list, never a duty. */
  followUps: operation.output(z.array(dueFollowUpSchema)),
  /** What was learnt; null takes it back. */
  markFollowUp: operation
    .input(
      z.object({
        ...changeInput,
        months: z.literal(followUpMonths),
        result: z.enum(followUpResults).nullable(),
      }),
    )
    .output(matterSchema),
};
