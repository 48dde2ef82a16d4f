import { checkMapping, type Mapping } from '#domain/old-figures/mapping.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { writeSheetCsv } from '#exports/csv.ts';
import { refusedRowsFileName, refusedRowsSheet } from '#exports/old-figures.ts';
import type { Language } from '#i18n/language.ts';
import type { ReadDb } from '#store/database.ts';
import { refuse } from '#service/refuse.ts';
import { planOldFile } from './plan-old-file.ts';
import { readOldFile } from './read-old-file.ts';

/** The refused rows of a file as a file: where each is and why, and nothing that stands in it. */
export async function refusedRows(
  db: ReadDb,
  input: {
    readonly officeId: string;
    readonly file: string;
    readonly fileName: string;
    readonly mapping: Mapping;
    readonly language: Language;
  },
  now: Instant,
): Promise<{ fileName: string; mediaType: string; base64: string }> {
  const [problem] = checkMapping(input.mapping);
  if (problem) return refuse('INVALID_INPUT', { problems: [{ field: 'mapping', code: problem }] });
  const file = await readOldFile(input.file, input.fileName);
  const { refused } = await planOldFile(db, input.officeId, file, input.mapping, now);
  return {
    fileName: refusedRowsFileName(input.language, localOf(now).on),
    mediaType: 'text/csv;charset=utf-8',
    base64: Buffer.from(writeSheetCsv(refusedRowsSheet(refused, input.language))).toString('base64'),
  };
}
