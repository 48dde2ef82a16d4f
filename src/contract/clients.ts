import { z } from 'zod';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { operation } from './operation.ts';
import { holding } from './subjects.ts';
import { changeInput, idSchema, instantSchema, lineSchema, versionSchema, writeInput } from './values.ts';

/** What is kept of a client, as it is entered. */
export const clientDetailsSchema = z.object({
  name: lineSchema.min(1),
  phone: z.string().trim().max(40),
  municipality: z.enum(municipalityCodes).nullable(),
  ownWorkerId: idSchema.nullable(),
  disclosureProhibition: z.boolean(),
  safetyNonDisclosure: z.boolean(),
});

export const clientSchema = holding(
  'client',
  clientDetailsSchema.extend({
    id: idSchema,
    officeId: idSchema,
    ownWorkerName: z.string().nullable(),
    changedAt: instantSchema,
    changedByName: z.string(),
    version: versionSchema,
  }),
);
export type RegisteredClient = z.infer<typeof clientSchema>;

/**
 * The small register of clients. Only in an office whose identity mode is `register`; elsewhere everything is refused with
 * NOT_POSSIBLE_NOW, and the operations are not even offered to the window.
 */
export const clients = {
  /** At most ten, found by the beginning of a name's word or of a number first, then by what is inside them. */
  search: operation.input(z.object({ officeId: idSchema, text: lineSchema })).output(z.array(clientSchema)),
  /** Everything of one client, a turvakielto's number too: asked for on purpose. */
  get: operation.input(z.object({ id: idSchema })).output(clientSchema),
  add: operation
    .input(clientDetailsSchema.extend({ ...writeInput, officeId: idSchema }))
    .output(clientSchema),
  update: operation.input(clientDetailsSchema.extend(changeInput)).output(clientSchema),
  /** Nothing of the client stays but that somebody removed them. */
  remove: operation.input(z.object(changeInput)).output(z.object({ id: idSchema })),
};
