import { z } from 'zod';
import { serviceKindCodes } from '#domain/classifications/service-kind.ts';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { areaMunicipalities, entryLimits, entrySources } from '#domain/directory/entry.ts';
import { rowRefusals } from '#domain/directory/read-row.ts';
import { operation } from './operation.ts';
import {
  changeInput,
  idSchema,
  languageSchema,
  localDateSchema,
  textSchema,
  versionSchema,
  writeInput,
} from './values.ts';

const words = (most: number) => z.string().trim().max(most);

/** A service or organisation as it is entered. Everything of it is public; it never names a client. */
export const entryDetailsSchema = z.object({
  name: words(entryLimits.name).min(1),
  /** Who provides it; empty when the name says it. */
  provider: words(entryLimits.provider),
  kind: z.enum(serviceKindCodes),
  /** It serves the whole area, and names no municipality. */
  wholeArea: z.boolean(),
  municipalities: z.array(z.enum(areaMunicipalities)).max(areaMunicipalities.length),
  topics: z.array(z.enum(supportNeedCodes)).max(supportNeedCodes.length),
  phone: words(entryLimits.phone),
  email: words(entryLimits.email),
  web: words(entryLimits.web),
  address: words(entryLimits.address),
  opening: words(entryLimits.opening),
  description: words(entryLimits.description),
  /** Who keeps it right. */
  ownerId: idSchema.nullable(),
});

export const entrySchema = entryDetailsSchema.extend({
  id: idSchema,
  source: z.enum(entrySources),
  externalId: z.string().nullable(),
  ownerName: z.string().nullable(),
  /** The day somebody last checked it; null: nobody has. */
  checkedOn: localDateSchema.nullable(),
  isRemoved: z.boolean(),
  version: versionSchema,
});
export type Entry = z.infer<typeof entrySchema>;

/** What importing a file does, or would do; rows by their numbers in the file. */
export const directoryImportSchema = z.object({
  source: z.enum(entrySources),
  changes: z.array(
    z.object({
      row: z.number().int(),
      /** `back`: had been removed here, and is in the file. `removed`: its register has it no more. */
      kind: z.enum(['new', 'changed', 'back', 'removed']),
      name: z.string(),
      /** The parts that change, of an entry that is here. */
      fields: z.array(z.string()),
    }),
  ),
  unchanged: z.number().int(),
  refused: z.array(z.object({ row: z.number().int(), name: z.string(), why: z.enum(rowRefusals) })),
  /** Headings of a table that were not understood, and so not read. */
  unknownColumns: z.array(z.string()),
});
export type DirectoryImport = z.infer<typeof directoryImportSchema>;

/** A file of at most 2 MB, as base64. */
const fileSchema = z.string().min(1).max(2_900_000);

/** What to ask about a topic: the office's own questions, or the program's (version 0). One question a line. */
export const questionPromptSchema = z.object({
  topicCode: z.enum(supportNeedCodes),
  questions: z.string(),
  version: z.number().int().min(0),
});
export type QuestionPrompt = z.infer<typeof questionPromptSchema>;

/** Services and organisations of the area, one directory for all offices, and what to ask callers. */
export const directory = {
  /** Every entry by name; removed ones are left out. */
  list: operation.output(z.array(entrySchema)),
  /** A new entry, checked today. @throws INVALID_INPUT, IDENTITY_CODE_IN_TEXT */
  create: operation.input(z.object({ ...writeInput, ...entryDetailsSchema.shape })).output(entrySchema),
  /** @throws INVALID_INPUT, IDENTITY_CODE_IN_TEXT, CHANGED_MEANWHILE; NOT_POSSIBLE_NOW when it has been removed */
  update: operation.input(z.object({ ...changeInput, ...entryDetailsSchema.shape })).output(entrySchema),
  /** Writes on which day the entry was found right: today, or an earlier day to take the mark back. */
  check: operation
    .input(z.object({ ...changeInput, checkedOn: localDateSchema.nullable() }))
    .output(entrySchema),
  remove: operation.input(z.object({ ...changeInput })).output(entrySchema),
  restore: operation.input(z.object({ ...changeInput })).output(entrySchema),
  /**
   * What an import of a CSV or service catalogue (PTV) file would do; nothing is saved.
   * @throws INVALID_INPUT `file`: `directoryTooLarge`, `notADirectory`
   */
  preview: operation.input(z.object({ file: fileSchema })).output(directoryImportSchema),
  /** Takes the rows that can be taken; again and again, each entry once. @throws as `preview` */
  import: operation.input(z.object({ ...writeInput, file: fileSchema })).output(directoryImportSchema),
  /** The directory as a CSV file, in the columns that `import` reads. */
  export: operation
    .input(z.object({ language: languageSchema }))
    .output(z.object({ fileName: z.string(), mediaType: z.string(), base64: z.string() })),
  /** What to ask about each topic, in the order of the topics. */
  prompts: operation.input(z.object({ language: languageSchema })).output(z.array(questionPromptSchema)),
  /** The office's own questions of a topic in one language. @throws CHANGED_MEANWHILE, IDENTITY_CODE_IN_TEXT */
  savePrompts: operation
    .input(
      z.object({
        ...writeInput,
        topicCode: z.enum(supportNeedCodes),
        language: languageSchema,
        questions: textSchema,
        /** 0: the office had no own questions when the form was opened. */
        version: z.number().int().min(0),
      }),
    )
    .output(questionPromptSchema),
};
