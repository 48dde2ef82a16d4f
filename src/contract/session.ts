import { z } from 'zod';
import { secretKinds } from '#domain/credentials/check-secret.ts';
import { entryWays } from '#domain/credentials/entry-way.ts';
import { roles } from '#domain/permissions/role.ts';
import { operation } from './operation.ts';
import { idSchema, instantSchema, languageSchema, localDateSchema } from './values.ts';

export const personSchema = z.object({
  id: idSchema,
  name: z.string(),
  title: z.string(),
  roles: z.array(z.enum(roles)),
});
export type Person = z.infer<typeof personSchema>;

export const sessionSchema = z.object({
  /** False until the first-run wizard has been finished. */
  setUp: z.boolean(),
  /** True in the marked example office. */
  demo: z.boolean(),
  version: z.string(),
  today: localDateSchema,
  now: instantSchema,
  language: languageSchema,
  /** Who works in this window; null until somebody has been chosen. */
  person: personSchema.nullable(),
  /** Operations the person may do: what is not here is not shown. */
  operations: z.array(z.string()),
  /** Milliseconds without a key or the pointer after which the window locks; null where it does not. */
  locksAfter: z.number().int().nullable(),
  /** True while nothing is done or shown until whoever works here has shown their secret again. */
  isLocked: z.boolean(),
  /** Entries with the recovery key that an administrator has not yet been told of. */
  recoveredEntries: z.array(z.object({ id: idSchema, name: z.string(), at: instantSchema })),
  /** Everybody who can be chosen, and how each comes in. */
  people: z.array(personSchema.extend({ entersBy: z.enum(entryWays) })),
  offices: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      municipalityCode: z.string(),
      /** What every client is told, and so every window may print; empty while nobody has said. */
      address: z.string(),
      bookingPhone: z.string(),
      linePhone: z.string(),
    }),
  ),
});
export type Session = z.infer<typeof sessionSchema>;

/** What is typed as a password, a PIN or a code. As long as nobody types; longer is no secret but an attack. */
export const secretSchema = z.string().max(200);
/** A new secret of a person. */
export const newSecretInput = { kind: z.enum(secretKinds), secret: secretSchema };

/**
 * Who works in this window. The window itself is let in by its wire (the shell's port, the one-time link); a person comes in
 * with their secret. Wrong tries are answered alike, whoever was tried, and after some of them with TRY_LATER.
 */
export const session = {
  current: operation.output(sessionSchema),
  /**
   * @param secret absent where the person comes in without one: the example office, their own account on this computer
   * @throws WRONG_SECRET, TRY_LATER
   */
  enter: operation
    .input(z.object({ staffId: idSchema, secret: secretSchema.optional() }))
    .output(sessionSchema),
  /**
   * Sets the person's first secret and comes in: with the code from an administrator, or as the administrator who opens an
   * office from before there were secrets. @throws WRONG_SECRET, TRY_LATER, INVALID_INPUT
   */
  start: operation
    .input(z.object({ staffId: idSchema, startCode: secretSchema, ...newSecretInput }))
    .output(sessionSchema),
  /** An administrator who has forgotten the password sets another with the database's recovery key. @throws as `start` */
  recover: operation
    .input(z.object({ staffId: idSchema, recoveryKey: z.string().max(600), secret: secretSchema }))
    .output(sessionSchema),
  /** Covers the window until whoever works in it shows their secret. Does nothing where nobody has one. */
  lock: operation.output(sessionSchema),
  /** @throws WRONG_SECRET, TRY_LATER */
  unlock: operation.input(z.object({ secret: secretSchema })).output(sessionSchema),
  /** Somebody has pressed a key or moved the pointer: said by the window itself, never by what it fetches by itself. */
  touch: operation.output(z.object({ isLocked: z.boolean() })),
  leave: operation.output(sessionSchema),
};
