import { z } from 'zod';
import { layouts, targetsOf, type Target } from '#domain/old-figures/mapping.ts';
import { rowRefusals } from '#domain/old-figures/refusal.ts';
import { passedKinds } from '#domain/old-figures/table.ts';
import { operation } from './operation.ts';
import {
  changeInput,
  idSchema,
  instantSchema,
  languageSchema,
  localDateSchema,
  versionSchema,
  writeInput,
} from './values.ts';

const MOST_COLUMNS = 200;
const headingSchema = z.string().min(1).max(500);
const targets = [...new Set([...targetsOf.day, ...targetsOf.call])] as [Target, ...Target[]];

/** How a file is read: what each of its columns becomes. */
export const mappingSchema = z.object({
  layout: z.enum(layouts),
  columns: z
    .array(
      z.object({
        heading: headingSchema,
        /** Null: the column is not read at all. */
        target: z.enum(targets).nullable(),
        /** A word that no classification has: the row is refused, or that part of it stays unrecorded. */
        unknownWords: z.enum(['refuse', 'leave']),
      }),
    )
    .max(MOST_COLUMNS),
  /** The year of days whose year is told nowhere in the file. */
  year: z.number().int().min(2000).max(2099).nullable(),
});

const refusedRowSchema = z.object({
  /** Empty in a CSV file. */
  sheet: z.string(),
  row: z.number().int(),
  heading: z.string().nullable(),
  why: z.enum(rowRefusals),
});

/** How many rows of each kind hold no figures of a day. */
const passedSchema = z.object(
  Object.fromEntries(passedKinds.map((kind) => [kind, z.number().int()])) as Record<
    (typeof passedKinds)[number],
    z.ZodNumber
  >,
);

/** What an import does, or would do. */
const outcome = {
  /** Days that were in no file before, and those of which an earlier file said something else. */
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** Calls of the added and changed days. */
  calls: z.number().int(),
  refused: z.array(refusedRowSchema),
  passed: passedSchema,
};

/** A day as it would be counted. */
export const previewDaySchema = z.object({
  on: localDateSchema,
  kind: z.enum(['added', 'changed']),
  sheet: z.string(),
  /** The first row of the file that tells of it. */
  row: z.number().int(),
  answered: z.number().int(),
  missed: z.number().int(),
  outside: z.number().int(),
  /** Its calls by what an earlier file said. */
  before: z.number().int().nullable(),
});

export const oldFiguresPreviewSchema = z.object({
  ...outcome,
  mapping: mappingSchema,
  /** An earlier import of the office read the same columns in the same way. */
  isReadBefore: z.boolean(),
  /** What keeps the mapping from being used; nothing is planned then. */
  problems: z.array(z.string()),
  columns: z.array(
    z.object({
      heading: z.string(),
      /** The first cells of the column as they stand in the file; they are shown and not kept. */
      samples: z.array(z.string()),
    }),
  ),
  /** The first days of the plan. */
  days: z.array(previewDaySchema),
  /** When the very same file was imported before and has not been undone. */
  importedAt: instantSchema.nullable(),
});
export type OldFiguresPreview = z.infer<typeof oldFiguresPreviewSchema>;

/** `batchId` is null when there was nothing to write. */
const importedSchema = z.object({ ...outcome, batchId: idSchema.nullable() });
export type OldFiguresImported = z.infer<typeof importedSchema>;

export const oldFigureBatchSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  layout: z.enum(layouts),
  importedAt: instantSchema,
  importedByName: z.string(),
  undoneAt: instantSchema.nullable(),
  undoneByName: z.string().nullable(),
  days: z.number().int(),
  calls: z.number().int(),
  firstOn: localDateSchema,
  lastOn: localDateSchema,
  version: versionSchema,
});
export type OldFigureBatch = z.infer<typeof oldFigureBatchSchema>;

/** An XLSX or CSV file of at most 2 MB, as base64, with the name it had. */
const file = { file: z.string().min(1).max(2_900_000), fileName: z.string().trim().min(1).max(200) };
const input = { officeId: idSchema, ...file, mapping: mappingSchema };

/** The office's old call figures, kept in spreadsheets before the program: imported, listed, undone. */
export const oldFigures = {
  /** Every import of the office, newest first, undone ones too. */
  list: operation.input(z.object({ officeId: idSchema })).output(z.array(oldFigureBatchSchema)),
  /**
   * What an import of the file would do; nothing is saved. Without a mapping it is guessed: as such columns were read before, else by
   * their headings. @throws INVALID_INPUT `file`: `oldFiguresTooLarge`, `protectedFile`, `oldExcel`, `notATable`, `emptyTable`,
   * `tooManyRows`, `tooLargeInside`
   */
  preview: operation
    .input(z.object({ ...input, mapping: mappingSchema.nullable() }))
    .output(oldFiguresPreviewSchema),
  /** Takes the rows that can be taken; again and again, each day once. @throws as `preview`, and INVALID_INPUT `mapping` */
  import: operation.input(z.object({ ...writeInput, ...input })).output(importedSchema),
  /** Takes back all that an import wrote; what an earlier one said counts again. NOT_POSSIBLE_NOW when it has been done. */
  undo: operation.input(z.object({ ...changeInput })).output(oldFigureBatchSchema),
  /** The refused rows with their numbers and reasons as a CSV file. @throws as `preview` */
  refusedRows: operation
    .input(z.object({ ...input, language: languageSchema }))
    .output(z.object({ fileName: z.string(), mediaType: z.string(), base64: z.string() })),
};
