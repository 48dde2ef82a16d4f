import { writeCsv } from '#exports/csv.ts';
import { fileNameOfReport, reportWorkbook } from '#exports/period-report.ts';
import { writeXlsx } from '#exports/xlsx.ts';
import type { Language } from '#i18n/language.ts';
import type { MadeReport } from './make-report.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
} as const;

/** The report as a file: its numbers are those of the same value that the screen shows. */
export async function exportReport(
  made: MadeReport,
  { format, language }: { readonly format: 'xlsx' | 'csv'; readonly language: Language },
  programVersion: string,
): Promise<{ fileName: string; mediaType: string; base64: string }> {
  const workbook = reportWorkbook({ ...made, programVersion }, language);
  const bytes = format === 'xlsx' ? await writeXlsx(workbook) : writeCsv(workbook);
  return {
    fileName: fileNameOfReport(made, language, format),
    mediaType: mediaTypes[format],
    base64: Buffer.from(bytes).toString('base64'),
  };
}
