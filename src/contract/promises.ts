import { z } from 'zod';
import { promiseStates } from '#domain/promises/state.ts';
import { operation } from './operation.ts';
import {
  changeInput,
  idSchema,
  instantSchema,
  lineSchema,
  localDateSchema,
  minuteSchema,
  versionSchema,
} from './values.ts';

export const promiseSchema = z.object({
  id: idSchema,
  officeId: idSchema,
  callId: idSchema.nullable(),
  state: z.enum(promiseStates),
  clientLabel: z.string(),
  phone: z.string(),
  note: z.string(),
  dueOn: localDateSchema,
  dueMinute: minuteSchema,
  overdue: z.boolean(),
  madeByName: z.string(),
  attempts: z.array(
    z.object({ at: instantSchema, byName: z.string(), reached: z.boolean(), note: z.string() }),
  ),
  version: versionSchema,
});
export type PromiseView = z.infer<typeof promiseSchema>;

/** Calls promised back. They stay on `Tänään` until somebody has reached the client. */
export const promises = {
  open: operation.input(z.object({ officeId: idSchema })).output(z.array(promiseSchema)),
  /** One try. Reached: the promise is kept, everywhere at once. */
  attempt: operation
    .input(z.object({ ...changeInput, reached: z.boolean(), note: lineSchema }))
    .output(promiseSchema),
  /**
   * Takes back one's own last try, within minutes: a key slips. The number may be gone from the row already, so the window
   * gives it back. @throws NOT_POSSIBLE_NOW when it is another's, or too late
   */
  takeBack: operation
    .input(z.object({ ...changeInput, phone: z.string().trim().max(40) }))
    .output(promiseSchema),
};
