import { directoryFileName, directorySheet } from '#exports/directory.ts';
import { writeSheetCsv } from '#exports/csv.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Language } from '#i18n/language.ts';
import type { StoredEntry } from '#store/directory/entries.ts';

/** The directory as a CSV file in the columns of the language, which an import reads back. */
export function exportDirectory(
  entries: readonly StoredEntry[],
  language: Language,
  madeOn: LocalDate,
): { fileName: string; mediaType: string; base64: string } {
  const rows = entries.map((entry) => ({ ...entry, tableId: entry.externalId ?? entry.id }));
  return {
    fileName: directoryFileName(language, madeOn),
    mediaType: 'text/csv;charset=utf-8',
    base64: Buffer.from(writeSheetCsv(directorySheet(rows, language))).toString('base64'),
  };
}
