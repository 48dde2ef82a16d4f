import { z } from 'zod';
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
  /** Everybody who can be chosen. */
  people: z.array(personSchema),
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

/** Who works in this window. The window itself is let in by its wire (the shell's port, the one-time link). */
export const session = {
  current: operation.output(sessionSchema),
  enter: operation.input(z.object({ staffId: idSchema })).output(sessionSchema),
  leave: operation.output(sessionSchema),
};
