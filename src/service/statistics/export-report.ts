import { chartSection } from '#exports/chart-section.ts';
import { writeCsv } from '#exports/csv.ts';
import { pageStyle } from '#exports/page-style.ts';
import { fileNameOfReport, reportWorkbook, type ReportFormat } from '#exports/period-report.ts';
import { writeReportJson } from '#exports/report-data.ts';
import { reportPage } from '#exports/report-page.ts';
import { writeXlsx } from '#exports/xlsx.ts';
import type { ReportToState } from '#i18n/statistics-facts.ts';
import type { Language } from '#i18n/language.ts';
import type { ServiceParts } from '#service/parts.ts';
import { refuse } from '#service/refuse.ts';
import type { MadeReport } from './make-report.ts';
import { mediaTypes } from './file-media.ts';

type Printing = Pick<ServiceParts, 'version' | 'printPdf'>;
type Writer = (input: ReportToState, language: Language, parts: Printing) => Uint8Array | Promise<Uint8Array>;

const writers: Readonly<Record<ReportFormat, Writer>> = {
  xlsx: (input, language) => writeXlsx(reportWorkbook(input, language)),
  csv: (input, language) => writeCsv(reportWorkbook(input, language)),
  pdf: printed,
  json: writeReportJson,
};

async function printed(
  input: ReportToState,
  language: Language,
  { printPdf }: Printing,
): Promise<Uint8Array> {
  const charts = chartSection(input.report, input.compared, language);
  const html = reportPage(reportWorkbook(input, language), language, charts);
  const made = (await printPdf?.({ html, style: pageStyle })) ?? { kind: 'noBrowser' };
  return made.kind === 'printed' ? made.bytes : refuse('PDF_NOT_MADE', { why: made.kind });
}

/** The report as a file: its numbers are those of the same value that the screen shows. @throws PDF_NOT_MADE */
export async function exportReport(
  made: MadeReport,
  { format, language }: { readonly format: ReportFormat; readonly language: Language },
  parts: Printing,
): Promise<{ fileName: string; mediaType: string; base64: string }> {
  const bytes = await writers[format]({ ...made, programVersion: parts.version }, language, parts);
  return {
    fileName: fileNameOfReport(made, language, format),
    mediaType: mediaTypes[format],
    base64: Buffer.from(bytes).toString('base64'),
  };
}
