import { z } from 'zod';
import { batchStates, emptyingStates, mailSteps, MOST_ITEMS } from '#domain/mail-drop/mail-drop.ts';
import { operation } from './operation.ts';
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

export const emptyingSchema = z.object({
  id: idSchema,
  state: z.enum(emptyingStates),
  on: localDateSchema,
  minute: minuteSchema,
  items: z.number().int(),
  emptiedByName: z.string(),
  /** What was counted and what it was corrected to, oldest first. */
  steps: z.array(
    z.object({
      step: z.enum(mailSteps),
      at: instantSchema,
      byName: z.string(),
      items: z.number().int(),
      note: z.string(),
    }),
  ),
  version: versionSchema,
});
export type Emptying = z.infer<typeof emptyingSchema>;

export const mailBatchSchema = z.object({
  id: idSchema,
  /** Runs in the office from 1; the number of a handing over that was taken back is not used again. */
  number: z.number().int(),
  state: z.enum(batchStates),
  handedTo: z.string(),
  handedOn: localDateSchema,
  handedMinute: minuteSchema,
  handedByName: z.string(),
  items: z.number().int(),
  emptyings: z.array(emptyingSchema),
  version: versionSchema,
});
export type MailBatch = z.infer<typeof mailBatchSchema>;

/** A time of day at which something has happened: 24.00 is only an end. */
const momentSchema = minuteSchema.refine((minute) => minute < 1440, 'minute');

/** One emptying as it is entered. */
export const emptyingDetailsSchema = z.object({
  on: localDateSchema,
  minute: momentSchema,
  items: z.number().int().min(0).max(MOST_ITEMS),
});

/** A handing over as it is entered. */
export const handOverDetailsSchema = z.object({
  /** To whom: a person or a carrier at Kela, never a sender of the post. */
  handedTo: lineSchema.min(1),
  handedOn: localDateSchema,
  handedMinute: momentSchema,
});

/** The mail drop for Kela's post. Items are counted; who has sent them is asked nowhere. */
export const mailDrop = {
  /** What is in no envelope yet, the oldest first, and the newest envelopes. */
  view: operation
    .input(z.object({ officeId: idSchema }))
    .output(z.object({ loose: z.array(emptyingSchema), batches: z.array(mailBatchSchema) })),
  empty: operation
    .input(z.object({ ...writeInput, officeId: idSchema, ...emptyingDetailsSchema.shape }))
    .output(emptyingSchema),
  /** @throws NOT_POSSIBLE_NOW when it is in an envelope that has been handed over */
  correct: operation
    .input(z.object({ ...changeInput, ...emptyingDetailsSchema.shape, reason: lineSchema }))
    .output(emptyingSchema),
  takeBack: operation.input(z.object({ ...changeInput })).output(emptyingSchema),
  /** Undoes taking back. */
  restore: operation.input(z.object({ ...changeInput })).output(emptyingSchema),
  /** Closes exactly the named emptyings in an envelope. @throws NOT_POSSIBLE_NOW when one of them is not loose */
  handOver: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        ...handOverDetailsSchema.shape,
        emptyingIds: z.array(idSchema).min(1).max(500),
      }),
    )
    .output(mailBatchSchema),
  takeBackHandOver: operation.input(z.object({ ...changeInput })).output(mailBatchSchema),
};
