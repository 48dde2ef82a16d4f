import { z } from 'zod';
import { handoverStates } from '#domain/handovers/state.ts';
import { operation } from './operation.ts';
import {
  changeInput,
  idSchema,
  instantSchema,
  lineSchema,
  localDateSchema,
  textSchema,
  versionSchema,
} from './values.ts';

export const handoverSchema = z.object({
  id: idSchema,
  officeId: idSchema,
  callId: idSchema.nullable(),
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
    z.object({ state: z.enum(handoverStates), at: instantSchema, byName: z.string(), note: z.string() }),
  ),
  version: versionSchema,
});
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
  /** The receiver has opened it. Only the receiver. */
  see: operation.input(z.object({ ...changeInput })).output(handoverSchema),
  take: operation.input(z.object({ ...changeInput })).output(handoverSchema),
  /** Back to the sender with a reason; the due day stays. */
  return: operation.input(z.object({ ...changeInput, reason: lineSchema.min(1) })).output(handoverSchema),
  complete: operation.input(z.object({ ...changeInput, note: textSchema })).output(handoverSchema),
};
