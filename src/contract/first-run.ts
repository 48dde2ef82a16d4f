import { z } from 'zod';
import { roles } from '#domain/permissions/role.ts';
import { identityModes } from '#domain/identity/identity-mode.ts';
import { backupPreviewSchema, pathSchema, recoveryKeySchema, restoredSchema } from './backups.ts';
import { operation } from './operation.ts';
import { secretSchema, sessionSchema } from './session.ts';
import {
  lineSchema,
  localDateSchema,
  minuteRangeSchema,
  minuteSchema,
  weekdaySchema,
  writeInput,
} from './values.ts';

/** Everything the wizard asks, saved in one piece at its end: no half office is ever stored. */
export const firstRunSchema = z.object({
  ...writeInput,
  office: z.object({ name: lineSchema.min(1), municipalityCode: z.string().regex(/^\d{3}$/) }),
  identityMode: z.enum(identityModes),
  adviser: z.object({ name: lineSchema.min(1) }),
  kelaDay: z.object({
    weekday: weekdaySchema,
    startMinute: minuteSchema,
    endMinute: minuteSchema,
    slotMinutes: z.number().int(),
    breaks: z.array(minuteRangeSchema).max(20),
    validFromOn: localDateSchema,
  }),
  serviceHours: z.object({
    weekdays: z.array(weekdaySchema).max(7),
    startMinute: minuteSchema,
    endMinute: minuteSchema,
    validFromOn: localDateSchema,
  }),
  people: z
    .array(
      z.object({
        name: lineSchema.min(1),
        title: lineSchema,
        roles: z.array(z.enum(roles)).min(1).max(roles.length),
      }),
    )
    .min(1)
    .max(200),
  /** Of the first of the people who is an administrator; they come in with it from then on. */
  administratorPassword: secretSchema.optional(),
});
export type FirstRunInput = z.infer<typeof firstRunSchema>;

export const firstRun = {
  /** Sets up the office. @throws ALREADY_SET_UP, INVALID_INPUT */
  complete: operation.input(firstRunSchema).output(sessionSchema),
  /** Opens and checks a copy of another machine, or the newest in a folder. @throws BACKUP_NOT_USABLE, INVALID_INPUT, ALREADY_SET_UP */
  previewBackup: operation
    .input(z.object({ path: pathSchema, recoveryKey: recoveryKeySchema }))
    .output(backupPreviewSchema.pick({ madeAt: true, bytes: true })),
  /** Goes on with that copy and its key on this machine. @throws as {@link previewBackup}; nothing is changed then */
  restoreBackup: operation
    .input(z.object({ ...writeInput, path: pathSchema, recoveryKey: recoveryKeySchema }))
    .output(restoredSchema),
  /** The key that opens the database on another machine; shown until the wizard has been finished, then never. */
  recoveryKey: operation.output(z.object({ recoveryKey: z.string().nullable() })),
};
