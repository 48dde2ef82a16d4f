import { z } from 'zod';
import { brokenReasons, promiseKinds, promiseStates, promiseSteps } from '#domain/promises/state.ts';
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

const phoneSchema = z.string().trim().max(40);

/** By when something was promised. */
const dueSchema = z.object({ dueOn: localDateSchema, dueMinute: minuteSchema });

export const promiseSchema = holding(
  'promise',
  dueSchema.extend({
    id: idSchema,
    officeId: idSchema,
    callId: idSchema.nullable(),
    kind: z.enum(promiseKinds),
    state: z.enum(promiseStates),
    clientLabel: z.string(),
    phone: z.string(),
    note: z.string(),
    overdue: z.boolean(),
    madeByName: z.string(),
    /** Who keeps it; anybody on the line may do it for them. */
    keeperId: idSchema,
    keeperName: z.string(),
    brokenReason: z.enum(brokenReasons).nullable(),
    /** Tries, changes and giving up, oldest first; `was` and `told` are of a change alone. */
    steps: z.array(
      z.object({
        kind: z.enum(promiseSteps),
        at: instantSchema,
        byName: z.string(),
        note: z.string(),
        was: dueSchema.extend({ keeperName: z.string() }).nullable(),
        told: z.boolean().nullable(),
      }),
    ),
    /** The time was changed and the client does not know yet. */
    untold: z.boolean(),
    version: versionSchema,
  }),
);
export type PromiseView = z.infer<typeof promiseSchema>;

/** What is written down of a promise that came of no call, or of a call that nobody could answer. */
export const newPromiseSchema = dueSchema.extend({
  kind: z.enum(promiseKinds),
  clientLabel: lineSchema,
  phone: phoneSchema,
  note: lineSchema,
  keeperId: idSchema,
});

/** When and by whom it is kept from now on, and whether the client knows. */
export const changedPromiseSchema = dueSchema.extend({ keeperId: idSchema, told: z.boolean() });

/** What was promised to clients. It stays on `Tänään` until somebody has done it or has said why it will not be done. */
export const promises = {
  open: operation.input(z.object({ officeId: idSchema })).output(z.array(promiseSchema)),
  /** By hand, or for a missed call, whose promise it then is. @throws NOT_POSSIBLE_NOW when that call was answered */
  make: operation
    .input(newPromiseSchema.extend({ ...writeInput, officeId: idSchema, callId: idSchema.nullable() }))
    .output(promiseSchema),
  change: operation.input(changedPromiseSchema.extend(changeInput)).output(promiseSchema),
  /** One try. Reached: the promise is kept, everywhere at once. */
  attempt: operation
    .input(z.object({ ...changeInput, reached: z.boolean(), note: lineSchema }))
    .output(promiseSchema),
  /** It will not be kept; the reason stays. */
  giveUp: operation
    .input(z.object({ ...changeInput, reason: z.enum(brokenReasons), note: lineSchema }))
    .output(promiseSchema),
  /**
   * Takes back one's own last try, change or giving up, within minutes: a key slips. The number may be gone from the row
   * already, so the window gives it back. @throws NOT_POSSIBLE_NOW when it is another's, or too late
   */
  takeBack: operation.input(z.object({ ...changeInput, phone: phoneSchema })).output(promiseSchema),
};
