import { writeCsv } from '#exports/csv.ts';
import { fileNameOfPublished, publishedWorkbook } from '#exports/published-report.ts';
import { writeXlsx } from '#exports/xlsx.ts';
import type { Language } from '#i18n/language.ts';
import type { MadePublication } from './make-published.ts';
import { mediaTypes } from '#service/statistics/file-media.ts';

/** The publishable report as a file: its cells are those of the preview. */
export async function exportPublished(
  made: MadePublication,
  { format, language }: { readonly format: 'xlsx' | 'csv'; readonly language: Language },
  programVersion: string,
): Promise<{ fileName: string; mediaType: string; base64: string }> {
  const workbook = publishedWorkbook({ ...made, programVersion }, language);
  const bytes = format === 'xlsx' ? await writeXlsx(workbook) : writeCsv(workbook);
  return {
    fileName: fileNameOfPublished(made, language, format),
    mediaType: mediaTypes[format],
    base64: Buffer.from(bytes).toString('base64'),
  };
}
