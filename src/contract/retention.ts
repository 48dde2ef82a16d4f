import { z } from 'zod';
import {
  monthLimits,
  retentionAreas,
  retentionGroups,
  type RetentionGroup,
} from '#domain/retention/areas.ts';
import { operation } from './operation.ts';
import { idSchema, instantSchema, localDateSchema, versionSchema, writeInput } from './values.ts';

const timeSchema = z.number().int().min(monthLimits.least).max(monthLimits.most);
const monthsSchema = z.object(
  Object.fromEntries(retentionGroups.map((group) => [group, timeSchema])) as Record<
    RetentionGroup,
    typeof timeSchema
  >,
);

/** What the administrator sets: whole calendar months by group, and whether it runs by itself. */
export const retentionDetailsSchema = z.object({ months: monthsSchema, isAutomatic: z.boolean() });
export type RetentionDetails = z.infer<typeof retentionDetailsSchema>;

const removedSchema = z.object({ area: z.enum(retentionAreas), count: z.number().int() });

export const retentionRunSchema = z.object({
  startedAt: instantSchema,
  /** Null for a run by itself. */
  byName: z.string().nullable(),
  /** Only areas of which something was removed. */
  removed: z.array(removedSchema),
  copiesRemoved: z.number().int(),
  /** True when the write-ahead log and the expired copies are gone too; else that is tried again by itself. */
  isCleared: z.boolean(),
});
export type RetentionRunView = z.infer<typeof retentionRunSchema>;

export const retentionSchema = z.object({
  months: monthsSchema,
  /** The first day on which it runs by itself; null while it does not. */
  automaticFromOn: localDateSchema.nullable(),
  /** What a run now would remove. */
  areas: z.array(
    z.object({
      area: z.enum(retentionAreas),
      months: timeSchema,
      /** The last day whose words would go, included. */
      lastOn: localDateSchema,
      due: z.number().int(),
      /** The earliest day of what would go. */
      oldestOn: localDateSchema.nullable(),
      /** As old, but somebody still works on it: stays. */
      open: z.number().int(),
    }),
  ),
  /** Copies that would go, of both places that can be reached. */
  copies: z.number().int(),
  lastRun: retentionRunSchema.nullable(),
  version: versionSchema,
});
export type RetentionView = z.infer<typeof retentionSchema>;

const officeInput = { officeId: idSchema };

export const retention = {
  /** The office's times, and what they would remove now. */
  preview: operation.input(z.object({ ...officeInput })).output(retentionSchema),
  /** Sets the times. Switched on, or made shorter, it runs by itself from the seventh day after. @throws CHANGED_MEANWHILE */
  save: operation
    .input(
      z.object({ ...writeInput, ...officeInput, version: versionSchema, ...retentionDetailsSchema.shape }),
    )
    .output(z.object({ version: versionSchema, automaticFromOn: localDateSchema.nullable() })),
  /**
   * Removes what is due, for good; nothing takes it back. Answers when all of it is gone.
   * @throws CHANGED_MEANWHILE when other times are in force than were seen
   */
  run: operation
    .input(z.object({ ...writeInput, ...officeInput, version: versionSchema }))
    .output(retentionRunSchema),
};
