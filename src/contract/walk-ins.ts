import { z } from 'zod';
import { walkInStates } from '#domain/walk-ins/state.ts';
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
  versionSchema,
  writeInput,
} from './values.ts';

export const walkInSchema = holding(
  'walk-in',
  z.object({
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
  }),
);
export type WalkIn = z.infer<typeof walkInSchema>;

/** "Vapaa klo 10.00 asti (20 min)": what can be offered to somebody at the desk now. */
export const walkInOfferSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('free'), untilMinute: minuteSchema, minutes: z.number().int() }),
  z.object({ kind: z.literal('busy'), untilMinute: minuteSchema.nullable() }),
  z.object({ kind: z.literal('closed'), why: z.string(), name: z.string().nullable() }),
]);
export type WalkInOffer = z.infer<typeof walkInOfferSchema>;

/** Somebody was taken before those who were in line; the names are as the desk knows the clients. */
export const turnChoiceSchema = z.object({
  at: instantSchema,
  byName: z.string(),
  taken: z.string(),
  passed: z.array(z.string()),
});
export type TurnChoice = z.infer<typeof turnChoiceSchema>;

/** True when the person knows that others are in line before this client, and chooses so. */
const outOfTurnSchema = z.boolean().default(false);

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
  /** Calls the client in. @throws OUT_OF_TURN unless `outOfTurn`, CHANGED_MEANWHILE naming who was first */
  call: operation.input(z.object({ ...changeInput, outOfTurn: outOfTurnSchema })).output(walkInSchema),
  /**
   * Into service now, reserved until `untilMinute` (excluded). Taken out of turn, a booked client who is passed gives way:
   * the time is the walk-in's and comes back to the booked client as far as it is left over. @throws SLOT_TAKEN,
   * OUT_OF_TURN unless `outOfTurn`
   */
  start: operation
    .input(z.object({ ...changeInput, untilMinute: minuteSchema, outOfTurn: outOfTurnSchema }))
    .output(walkInSchema),
  /** Done now: what is left of the reserved time is free at once. */
  finish: operation.input(z.object({ ...changeInput })).output(walkInSchema),
  /** Left without waiting; never a no-show. */
  leave: operation.input(z.object({ ...changeInput })).output(walkInSchema),
  /** Stayed, but could not be served; counted apart from those who left. */
  notServed: operation.input(z.object({ ...changeInput })).output(walkInSchema),
  /**
   * Counts somebody who came when nobody could be taken (a closed day, after closing): no name, and on no list of those
   * who wait.
   */
  turnAway: operation
    .input(z.object({ ...writeInput, officeId: idSchema, adviserId: idSchema }))
    .output(walkInSchema),
  /** Takes the client's last step of today back, whichever it was; who was only counted is counted no more. @throws NOT_POSSIBLE_NOW */
  takeBack: operation.input(z.object({ ...changeInput })).output(walkInSchema),
  /** Choices against the order of the list on a day, oldest first. */
  turns: operation
    .input(z.object({ officeId: idSchema, on: localDateSchema }))
    .output(z.array(turnChoiceSchema)),
  list: operation.input(z.object({ officeId: idSchema, on: localDateSchema })).output(z.array(walkInSchema)),
};
