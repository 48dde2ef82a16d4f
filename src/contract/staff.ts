import { z } from 'zod';
import { openThingKinds } from '#domain/matters/open-thing.ts';
import { roles } from '#domain/permissions/role.ts';
import { decisionsSchema } from './decisions.ts';
import { operation } from './operation.ts';
import { changeInput, idSchema, lineSchema, localDateSchema, versionSchema, writeInput } from './values.ts';

export const staffMemberSchema = z.object({
  id: idSchema,
  name: z.string(),
  title: z.string(),
  roles: z.array(z.enum(roles)),
  /** Last working day; from the next day on the person can't be chosen, history keeps the name. */
  activeToOn: localDateSchema.nullable(),
  version: versionSchema,
});
export type StaffMember = z.infer<typeof staffMemberSchema>;

/** A person of the desk as entered; at least one role. */
export const staffDetailsSchema = z.object({
  name: lineSchema.min(1),
  title: lineSchema,
  roles: z.array(z.enum(roles)).min(1).max(roles.length),
});
const details = staffDetailsSchema.shape;

export const staff = {
  list: operation.output(z.array(staffMemberSchema)),
  create: operation.input(z.object({ ...writeInput, ...details })).output(staffMemberSchema),
  /**
   * @throws LEAVES_OPEN when somebody who leaves, or takes handovers or keeps promises no more, has such on hand
   * @throws MEETS_BOOKINGS when a Kela adviser leaves before bookings that are still to come, INVALID_INPUT also when one
   * who has Kela days would cease to be an adviser without a last day
   */
  update: operation
    .input(
      z.object({
        ...changeInput,
        ...details,
        activeToOn: localDateSchema.nullable(),
        decisions: decisionsSchema,
        /** Who goes on with what a person who leaves has on hand; carried out in the same save. */
        handOn: z
          .array(z.object({ kind: z.enum(openThingKinds), id: idSchema, toStaffId: idSchema }))
          .max(1000)
          .default([]),
      }),
    )
    .output(staffMemberSchema),
};
