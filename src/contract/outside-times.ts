import { z } from 'zod';
import { occupancySources } from '#domain/occupancy/occupied.ts';
import { outsideSources } from '#domain/outside-times/outside-time.ts';
import { operation } from './operation.ts';
import {
  changeInput,
  idSchema,
  languageSchema,
  localDateSchema,
  minuteSchema,
  versionSchema,
  writeInput,
} from './values.ts';

/** From a minute of one day to a minute of the same or a later day; the end is not part of it. */
const span = {
  on: localDateSchema,
  startMinute: minuteSchema,
  toOn: localDateSchema,
  endMinute: minuteSchema,
};
export const outsideSpanSchema = z.object(span);

/** What the office has on the same time; it is never overwritten, a person decides. */
export const outsideConflictSchema = z.object({
  kind: z.enum(occupancySources),
  id: idSchema,
  on: localDateSchema,
  startMinute: minuteSchema,
  endMinute: minuteSchema,
  /** Who arranged it; null when that is not known. */
  byName: z.string().nullable(),
});
export type OutsideConflict = z.infer<typeof outsideConflictSchema>;

export const outsideTimeSchema = z.object({
  id: idSchema,
  adviserId: idSchema,
  ...span,
  source: z.enum(outsideSources),
  conflicts: z.array(outsideConflictSchema),
  version: versionSchema,
});
export type OutsideTime = z.infer<typeof outsideTimeSchema>;

/** What importing a file does, or would do. */
export const importResultSchema = z.object({
  changes: z.array(
    z.object({
      /** `missing`: stored, but its event is not in the file; let go only with `releaseMissing`. */
      kind: z.enum(['new', 'moved', 'cancelled', 'missing']),
      ...span,
      /** Where it was, when it moves. */
      before: outsideSpanSchema.nullable(),
      conflicts: z.array(outsideConflictSchema),
    }),
  ),
  /** Known and as they were, those that the file has in an older form included. */
  unchanged: z.number().int(),
  /** Events of the file that could not be understood. */
  unreadable: z.number().int(),
});
export type ImportResult = z.infer<typeof importResultSchema>;

/** An iCalendar file of at most 2 MB, as base64. */
const fileSchema = z.string().min(1).max(2_900_000);

export const outsideTimes = {
  /** What the adviser has elsewhere from today on, by time. A Kela adviser sees their own. */
  list: operation.input(z.object({ adviserId: idSchema })).output(z.array(outsideTimeSchema)),
  /**
   * What an import of the file would do; nothing is saved. Only the days from today to the same day next year count.
   * @throws INVALID_INPUT `file`: `fileTooLarge`, `notACalendar`, `tooManyTimes`
   */
  preview: operation.input(z.object({ adviserId: idSchema, file: fileSchema })).output(importResultSchema),
  /**
   * Takes the adviser's time by the file: again and again, each time once (UID, RECURRENCE-ID, SEQUENCE). Time that the
   * office has given away is left to whom it was given, and taken when that is let go. @throws as `preview`
   */
  import: operation
    .input(
      z.object({
        ...writeInput,
        adviserId: idSchema,
        file: fileSchema,
        /** The file is the whole calendar: what it does not hold any more is let go. */
        releaseMissing: z.boolean(),
      }),
    )
    .output(importResultSchema),
  /** Marks one time by hand. @throws SLOT_TAKEN, INVALID_INPUT */
  mark: operation
    .input(
      z.object({
        ...writeInput,
        officeId: idSchema,
        adviserId: idSchema,
        on: localDateSchema,
        startMinute: minuteSchema,
        endMinute: minuteSchema,
      }),
    )
    .output(outsideTimeSchema),
  /** Lets one time go. An import brings it back only when its calendar says something new of it. */
  remove: operation.input(z.object({ ...changeInput })).output(outsideTimeSchema),
  /** Takes back what `remove` let go, as much of it as is free. */
  restore: operation.input(z.object({ ...changeInput })).output(outsideTimeSchema),
  /**
   * What the office has arranged with the adviser in a range of days, as an iCalendar file, without a word about clients; at most 366 days. What was
   * imported is left out: it is in the adviser's own calendar.
   */
  exportDays: operation
    .input(
      z.object({
        officeId: idSchema,
        adviserId: idSchema,
        from: localDateSchema,
        to: localDateSchema,
        language: languageSchema,
      }),
    )
    .output(z.object({ fileName: z.string(), mediaType: z.string(), base64: z.string() })),
};
