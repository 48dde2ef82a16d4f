import { z } from 'zod';
import { dueDays } from '#domain/handovers/check-handover.ts';
import { handoverStates } from '#domain/handovers/state.ts';
import { matterItemKinds } from '#domain/matters/matter.ts';
import { matterResultSchema } from './matters.ts';
import { operation } from './operation.ts';
import { holding } from './subjects.ts';
import {
  changeInput,
  idSchema,
  instantSchema,
  lineSchema,
  localDateSchema,
  textSchema,
  versionSchema,
  writeInput,
} from './values.ts';

export const handoverSchema = holding(
  'handover',
  z.object({
    id: idSchema,
    officeId: idSchema,
    callId: idSchema.nullable(),
    /** The matter that it moves. */
    matterId: idSchema,
    /** How many times the matter has been passed on or back, this handover included, and how many workers have had it. */
    passes: z.number().int(),
    workers: z.number().int(),
    fromStaffId: idSchema,
    fromName: z.string(),
    toStaffId: idSchema,
    toName: z.string(),
    state: z.enum(handoverStates),
    reason: z.string(),
    summary: z.string(),
    clientLabel: z.string(),
    contactWay: z.string(),
    promisedToClient: z.string(),
    sentAt: instantSchema,
    dueOn: localDateSchema,
    overdue: z.boolean(),
    steps: z.array(
      z.object({
        state: z.enum(handoverStates),
        at: instantSchema,
        byName: z.string(),
        /** Whom it was sent to; null of the other states. */
        toName: z.string().nullable(),
        note: z.string(),
      }),
    ),
    version: versionSchema,
  }),
);
export type Handover = z.infer<typeof handoverSchema>;

export const handovers = {
  /**
   * Open ones first, overdue on top, then the newest that are over: mine to take, those I sent, or (managers) all. What
   * came back from its receiver is among the sender's to take. A manager sees no word about a client.
   */
  list: operation
    .input(z.object({ box: z.enum(['received', 'sent', 'all']) }))
    .output(z.array(handoverSchema)),
  get: operation.input(z.object({ id: idSchema })).output(handoverSchema),
  /**
   * Hands something over without a call: from a booking or another `item`, within a matter of one's own, or by hand. Due in
   * `dueDays` working days, null in as many as the office has set. What the person has taken of the same matter is done by it.
   * @throws INVALID_INPUT, IDENTITY_CODE_IN_TEXT, NOT_POSSIBLE_NOW when the matter is being handed over already
   */
  send: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        toStaffId: idSchema,
        reason: lineSchema,
        summary: textSchema,
        clientLabel: lineSchema,
        contactWay: lineSchema,
        promisedToClient: lineSchema,
        dueDays: z.number().int().min(dueDays.fewest).max(dueDays.most).nullable().default(null),
        matterId: idSchema.nullable().default(null),
        item: z
          .object({ kind: z.enum(matterItemKinds), id: idSchema })
          .nullable()
          .default(null),
      }),
    )
    .output(handoverSchema),
  /**
   * Sends one that came back on to another receiver: the same handover, one more pass, and the same due day.
   * @throws INVALID_INPUT when nobody can receive it there, NOT_POSSIBLE_NOW unless it came back
   */
  sendOn: operation
    .input(z.object({ ...changeInput, toStaffId: idSchema, note: lineSchema }))
    .output(handoverSchema),
  /** The receiver has opened it. Only the receiver. */
  see: operation.input(z.object({ ...changeInput })).output(handoverSchema),
  take: operation.input(z.object({ ...changeInput })).output(handoverSchema),
  /** Back to the sender with a reason; the due day stays. */
  return: operation.input(z.object({ ...changeInput, reason: lineSchema.min(1) })).output(handoverSchema),
  /**
   * The receiver has done it; with a `result` the matter is closed in the same save.
   * @throws MATTER_HAS_OPEN when somebody still waits for something else of the matter
   */
  complete: operation
    .input(
      z.object({ ...changeInput, note: textSchema, result: matterResultSchema.nullable().default(null) }),
    )
    .output(handoverSchema),
};
