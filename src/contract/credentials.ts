import { z } from 'zod';
import { entryWays } from '#domain/credentials/entry-way.ts';
import { operation } from './operation.ts';
import { newSecretInput, secretSchema, sessionSchema } from './session.ts';
import { idSchema, instantSchema, lineSchema, writeInput } from './values.ts';

const accountSchema = z.object({ computer: z.string(), account: z.string() });

/** How one person comes in, without a word of the secret. */
export const credentialSchema = z.object({
  staffId: idSchema,
  entersBy: z.enum(entryWays),
  /** Until when a start code waits for the person; null when none does. */
  startCodeUntil: instantSchema.nullable(),
  accounts: z.array(accountSchema),
  /** Windows in which the person works now. */
  sessions: z.number().int(),
});
export type Credential = z.infer<typeof credentialSchema>;

const ofPerson = { ...writeInput, staffId: idSchema };

/** The secrets of the people and what an administrator does about them. */
export const credentials = {
  /** `here` is the account of the operating system that the window runs in; null in a browser. */
  list: operation.output(z.object({ people: z.array(credentialSchema), here: accountSchema.nullable() })),
  /** Everybody's own. @throws WRONG_SECRET, TRY_LATER, INVALID_INPUT */
  change: operation
    .input(z.object({ ...writeInput, current: secretSchema, ...newSecretInput }))
    .output(z.object({})),
  /**
   * Takes the person's secret away and answers the code with which they set another. It is told this once: a repeated request
   * is answered null, and another code is made instead.
   */
  makeStartCode: operation
    .input(z.object(ofPerson))
    .output(z.object({ startCode: z.string().nullable(), expiresAt: instantSchema })),
  /** Whatever the person has open asks who works there. */
  endSessions: operation.input(z.object(ofPerson)).output(z.object({ ended: z.number().int() })),
  /**
   * The person comes in without a secret on this computer under that account of it. From a desktop window only.
   * @throws NOT_POSSIBLE_NOW in a browser, or before the person has a secret to unlock the window with
   */
  tieAccount: operation.input(z.object({ ...ofPerson, account: lineSchema.min(1) })).output(z.object({})),
  untieAccounts: operation.input(z.object(ofPerson)).output(z.object({})),
  /** The administrator has been told that the recovery key was used. */
  seeRecovered: operation.input(z.object({ ...writeInput, id: idSchema })).output(sessionSchema),
};
