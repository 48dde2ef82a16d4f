import { z } from 'zod';
import { walkInStates } from '#domain/walk-ins/state.ts';
import { operation } from './operation.ts';
import {
  changeInput,
  codeSchema,
  idSchema,
  instantSchema,
  lineSchema,
  localDateSchema,
  minuteSchema,
  versionSchema,
  writeInput,
} from './values.ts';

export const walkInSchema = z.object({
  id: idSchema,
  officeId: idSchema,
  adviserId: idSchema,
  on: localDateSchema,
  state: z.enum(walkInStates),
  clientLabel: z.string(),
  topics: z.array(z.string()),
  urgentIncome: z.boolean(),
  arrivedAt: instantSchema,
  arrivedMinute: minuteSchema,
  calledByName: z.string().nullable(),
  /** Service time; the end is the reserved end while in service and the true end when done. */
  startMinute: minuteSchema.nullable(),
  endMinute: minuteSchema.nullable(),
  version: versionSchema,
});
export type WalkIn = z.infer<typeof walkInSchema>;

/** "Vapaa klo 10.00 asti (20 min)": what can be offered to somebody at the desk now. */
export const walkInOfferSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('free'), untilMinute: minuteSchema, minutes: z.number().int() }),
  z.object({ kind: z.literal('busy'), untilMinute: minuteSchema.nullable() }),
  z.object({ kind: z.literal('closed'), why: z.string(), name: z.string().nullable() }),
]);
export type WalkInOffer = z.infer<typeof walkInOfferSchema>;

export const walkIns = {
  offer: operation.input(z.object({ officeId: idSchema, adviserId: idSchema })).output(walkInOfferSchema),
  /** Puts the client on the arrival list. @throws DAY_CLOSED on a closed day and from closing time on */
  arrive: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        adviserId: idSchema,
        clientLabel: lineSchema,
        topics: z.array(codeSchema).max(10),
        urgentIncome: z.boolean(),
      }),
    )
    .output(walkInSchema),
  call: operation.input(z.object({ ...changeInput })).output(walkInSchema),
  /** Into service now, reserved until `untilMinute` (excluded). @throws SLOT_TAKEN */
  start: operation.input(z.object({ ...changeInput, untilMinute: minuteSchema })).output(walkInSchema),
  /** Done now: what is left of the reserved time is free at once. */
  finish: operation.input(z.object({ ...changeInput })).output(walkInSchema),
  /** Left without waiting; never a no-show. */
  leave: operation.input(z.object({ ...changeInput })).output(walkInSchema),
  list: operation.input(z.object({ officeId: idSchema, on: localDateSchema })).output(z.array(walkInSchema)),
};
