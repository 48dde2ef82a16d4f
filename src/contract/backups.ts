import { z } from 'zod';
import { backupReasons } from '#domain/backups/copy-name.ts';
import { lostAreas } from '#domain/backups/lost-rows.ts';
import { backupWarnings } from '#domain/backups/schedule.ts';
import { operation } from './operation.ts';
import { instantSchema, writeInput } from './values.ts';

/** A path on the computer on which the service runs. */
export const pathSchema = z.string().trim().min(1).max(1000);
/** A recovery key as it is typed: case, spaces and hyphens do not matter. */
export const recoveryKeySchema = z.string().trim().max(200);

/** Which copy: by its name, in the first place or the second. */
const copySchema = z.object({ place: z.enum(['first', 'second']), fileName: z.string().min(1).max(200) });

const storedCopySchema = copySchema.extend({
  madeAt: instantSchema,
  bytes: z.number().int(),
  reason: z.enum(backupReasons),
});
export type StoredBackup = z.infer<typeof storedCopySchema>;

/** Why the second place gets no copies just now. */
export const placeProblemCodes = [
  'notAbsolute',
  'missing',
  'sameFolder',
  'notWritable',
  'full',
  'failed',
] as const;

const placeSchema = z.object({
  folder: z.string(),
  /** When the newest copy there was made; null when there is none. */
  copiedAt: instantSchema.nullable(),
  failedAt: instantSchema.nullable(),
  problem: z.enum(placeProblemCodes).nullable(),
});

const stateSchema = z.object({
  lastMadeAt: instantSchema.nullable(),
  /** When something was first written that no copy holds; null when all is copied. */
  changedAt: instantSchema.nullable(),
  place: placeSchema.nullable(),
  /** What the first screen has to tell. */
  warning: z.enum(backupWarnings).nullable(),
});
export type BackupStateOut = z.infer<typeof stateSchema>;

/** What a restore would bring and take. */
export const backupPreviewSchema = z.object({
  /** When the copy was made, if its name says so. */
  madeAt: instantSchema.nullable(),
  bytes: z.number().int(),
  /** False when this database has never been what the copy holds: it is another office's, or of another history. */
  isEarlier: z.boolean(),
  /** Rows of the audit log since the copy; null when it is no earlier state of this database. */
  changes: z.number().int().nullable(),
  lost: z.array(z.object({ area: z.enum(lostAreas), rows: z.number().int() })),
});
export type BackupPreview = z.infer<typeof backupPreviewSchema>;

/** What was restored, and the copy that leads back. */
export const restoredSchema = z.object({ madeAt: instantSchema.nullable(), undoFileName: z.string() });

export const backups = {
  /** A verified, encrypted copy beside the database, and in the second place if there is one. */
  make: operation
    .input(z.object({ ...writeInput }))
    .output(z.object({ fileName: z.string(), bytes: z.number().int(), madeAt: instantSchema })),
  /** Whether all is well. */
  view: operation.output(stateSchema),
  /** The copies of both places, the newest first. */
  list: operation.output(z.array(storedCopySchema)),
  /** Chooses the second place, or none. @throws INVALID_INPUT with why a folder will not do */
  choosePlace: operation
    .input(z.object({ ...writeInput, folder: pathSchema.nullable() }))
    .output(stateSchema),
  /** Opens and checks a copy without changing anything. @throws BACKUP_NOT_USABLE, NOT_FOUND */
  preview: operation.input(z.object({ copy: copySchema })).output(backupPreviewSchema),
  /**
   * Puts a copy in the place of the database, after a copy of it as it is. Every window is signed out.
   * @throws BACKUP_NOT_USABLE, NOT_FOUND; nothing is changed then
   */
  restore: operation.input(z.object({ ...writeInput, copy: copySchema })).output(restoredSchema),
  /** As {@link preview}, of a file by its path, or of the newest copy in a folder: for the command line. @throws BACKUP_NOT_USABLE */
  previewFile: operation.input(z.object({ path: pathSchema })).output(backupPreviewSchema),
  /** As {@link restore}, of that file. @throws BACKUP_NOT_USABLE; nothing is changed then */
  restoreFile: operation.input(z.object({ ...writeInput, path: pathSchema })).output(restoredSchema),
  /** A new recovery key, shown once. It comes into force only when {@link changeKey} confirms it. */
  startKey: operation
    .input(z.object({ ...writeInput }))
    .output(z.object({ recoveryKey: z.string(), madeAt: instantSchema })),
  /**
   * The database gets the new key: the old recovery key opens only the copies made before.
   * @throws INVALID_INPUT when the group is not the key's last, NOT_POSSIBLE_NOW when none was begun, BACKUP_NOT_USABLE
   */
  changeKey: operation
    .input(z.object({ ...writeInput, lastGroup: z.string().trim().min(1).max(20) }))
    .output(z.object({ changedAt: instantSchema })),
};
