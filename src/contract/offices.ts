import { z } from 'zod';
import { identityModes } from '#domain/identity/identity-mode.ts';
import { decisionsSchema } from './decisions.ts';
import { operation } from './operation.ts';
import { changeInput, idSchema, lineSchema, localDateSchema, versionSchema, writeInput } from './values.ts';

const phoneSchema = z.string().trim().max(40);

export const officeSchema = z.object({
  id: idSchema,
  name: z.string(),
  municipalityCode: z.string(),
  identityMode: z.enum(identityModes),
  /** Minutes the counsellor is reserved after the line closes, for recording. */
  recordingMinutes: z.number().int(),
  /** Working days in which a handover is to be taken. */
  handoverDueDays: z.number().int(),
  /** Where clients come, and the numbers for booking and for advice; cards and posters leave a line for an empty one. */
  address: z.string(),
  bookingPhone: z.string(),
  linePhone: z.string(),
  /** Saturdays count as working days in a time limit of the law. */
  limitSaturdays: z.boolean(),
  /** The office's own closures do not count in such a time limit. */
  limitSkipsClosures: z.boolean(),
  version: versionSchema,
});
export type Office = z.infer<typeof officeSchema>;

export const closureSchema = z.object({
  id: idSchema,
  officeId: idSchema,
  fromOn: localDateSchema,
  toOn: localDateSchema,
  name: z.string(),
});

/** What the administrator may change of an office. */
export const officeDetailsSchema = z.object({
  name: lineSchema.min(1),
  identityMode: z.enum(identityModes),
  recordingMinutes: z.number().int().min(0).max(480),
  handoverDueDays: z.number().int().min(1).max(30),
  address: lineSchema,
  bookingPhone: phoneSchema,
  linePhone: phoneSchema,
  limitSaturdays: z.boolean(),
  limitSkipsClosures: z.boolean(),
});

/** A closure as it is entered; both days are included. */
export const closureDetailsSchema = z.object({
  fromOn: localDateSchema,
  toOn: localDateSchema,
  name: lineSchema.min(1),
});

export const offices = {
  list: operation.output(z.array(officeSchema)),
  /** Another recording time is that of the coming duties too; `keptDuties` are the days on which it meets something else. */
  update: operation
    .input(
      z.object({
        ...changeInput,
        ...officeDetailsSchema.shape,
      }),
    )
    .output(officeSchema.extend({ keptDuties: z.array(localDateSchema) })),
  /** The office's own closures (public holidays close without being listed). */
  closures: operation.input(z.object({ officeId: idSchema })).output(z.array(closureSchema)),
  /** @throws MEETS_BOOKINGS until each booking it meets has been decided about */
  saveClosure: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        ...closureDetailsSchema.shape,
        decisions: decisionsSchema,
      }),
    )
    .output(closureSchema),
  /** @throws MEETS_BOOKINGS when bookings stand on hours that an exception had on the closed day */
  removeClosure: operation
    .input(z.object({ ...writeInput, id: idSchema, decisions: decisionsSchema }))
    .output(z.object({ id: idSchema })),
};
