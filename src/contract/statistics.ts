import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import type { MonthPart, OfficePart } from '#domain/statistics/breakdown.ts';
import type { KeptReport } from '#domain/statistics/kept-report.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { operation } from './operation.ts';
import {
  codeSchema,
  idSchema,
  instantSchema,
  languageSchema,
  localDateSchema,
  writeInput,
} from './values.ts';

// The report is made by one pure function of the domain, so its shape is the domain's type; it is not described twice.
const isObject = (value: unknown) => typeof value === 'object' && value !== null;
const reportSchema = z.custom<PeriodReport>(isObject);

const periodSchema = z.object({ from: localDateSchema, to: localDateSchema });

/** The files a report is made as. */
export const reportFormats = ['xlsx', 'csv', 'pdf', 'json'] as const;

/** The files the rows behind a report are made as. */
export const rowFormats = ['csv', 'xlsx'] as const;

const wanted = {
  /** Null for every office together. */
  officeId: idSchema.nullable(),
  /** Both ends included; at most three years. */
  period: periodSchema,
  /** Only calls about people of this municipality, and what can be told of them. */
  municipality: codeSchema.nullable().default(null),
  /** The earlier period beside which it is set. */
  comparedWith: periodSchema.nullable().default(null),
};

const scope = {
  officeId: wanted.officeId,
  period: periodSchema,
  municipality: wanted.municipality,
};

/** A file that comes in pieces, with how far it is; nothing comes after `end`. */
export const rowExportSchema = z.discriminatedUnion('kind', [
  /** Rows read, and rows there are. */
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('chunk'), base64: z.string() }),
  z.object({
    kind: z.literal('end'),
    fileName: z.string(),
    mediaType: z.string(),
    /** Calls in the file. */
    rows: z.number().int(),
    /** SHA-256 over the bytes of the file, first 16 hexadecimal digits. */
    fingerprint: z.string(),
    /** Days of the period of which only old imported figures tell, and so no row: spans by office, both ends included. */
    withoutRows: z.array(
      z.object({
        officeName: z.string(),
        from: localDateSchema,
        to: localDateSchema,
        days: z.number().int(),
      }),
    ),
  }),
]);
export type RowExportEvent = z.infer<typeof rowExportSchema>;

/** What left the office: a report as a file or on paper, or a file with a row for each call. */
export const madeReportSchema = z.object({
  id: idSchema,
  madeAt: instantSchema,
  byName: z.string(),
  /** Null for every office together. */
  officeId: idSchema.nullable(),
  officeName: z.string().nullable(),
  period: periodSchema,
  municipality: codeSchema.nullable(),
  comparedWith: periodSchema.nullable(),
  /** The kind of file, or `print`. */
  way: z.string(),
  language: languageSchema,
  programVersion: z.string(),
  /** Over the rows that a report counted; of a file of rows, over its bytes. */
  fingerprint: z.string(),
  /** Null of what was made before anchors were kept. */
  auditAnchor: z.string().nullable(),
  /** Calls in a file with a row for each; null of a report. */
  rows: z.number().int().nullable(),
});
export type MadeReport = z.infer<typeof madeReportSchema>;

const withFigures = z.object({ made: madeReportSchema, kept: z.custom<KeptReport>(isObject) });

/** The last report of a page; the next page begins after it. */
const pageEndSchema = z.object({ madeAt: instantSchema, id: idSchema });

export const statistics = {
  report: operation.input(z.object(wanted)).output(
    z.object({
      /** Null for every office together. */
      officeName: z.string().nullable(),
      report: reportSchema,
      compared: reportSchema.nullable(),
      /** One entry for each month; empty within one month. */
      months: z.custom<readonly MonthPart[]>(Array.isArray),
      /** One entry for each office; empty for one office. */
      offices: z.custom<readonly OfficePart[]>(Array.isArray),
      madeAt: instantSchema,
      /** SHA-256 over the rows that were counted, first 16 hexadecimal digits. */
      fingerprint: z.string(),
    }),
  ),
  export: operation
    .input(z.object({ ...wanted, format: z.enum(reportFormats), language: languageSchema }))
    .output(z.object({ fileName: z.string(), mediaType: z.string(), base64: z.string() })),
  /** One row for each call of the scope, without identities and free text. Ending the stream stops the reading. */
  exportRows: operation
    .input(z.object({ ...scope, format: z.enum(rowFormats), language: languageSchema }))
    .output(eventIterator(rowExportSchema)),
  /** The shown report was printed. @throws CHANGED_MEANWHILE when its rows are no longer those of the fingerprint */
  markPrinted: operation
    .input(z.object({ ...writeInput, ...wanted, fingerprint: codeSchema, language: languageSchema }))
    .output(z.object({ id: idSchema })),
  /** What was made, newest first, a page at a time; nothing is counted for it. */
  listMade: operation
    .input(z.object({ before: pageEndSchema.nullable() }))
    .output(z.object({ made: z.array(madeReportSchema), next: pageEndSchema.nullable() })),
  /** One of them with the figures it had; a file of rows has none. */
  getMade: operation
    .input(z.object({ id: idSchema }))
    .output(withFigures.extend({ kept: withFigures.shape.kept.nullable() })),
  /** The last report of exactly this scope, whatever it was compared with; null when there is none. */
  lastMade: operation.input(z.object(scope)).output(withFigures.nullable()),
};
