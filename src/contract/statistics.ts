import { z } from 'zod';
import type { MonthPart, OfficePart } from '#domain/statistics/breakdown.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { operation } from './operation.ts';
import { codeSchema, idSchema, instantSchema, languageSchema, localDateSchema } from './values.ts';

// The report is made by one pure function of the domain, so its shape is the domain's type; it is not described twice.
const isObject = (value: unknown) => typeof value === 'object' && value !== null;
const reportSchema = z.custom<PeriodReport>(isObject);

const periodSchema = z.object({ from: localDateSchema, to: localDateSchema });

/** The files a report is made as. */
export const reportFormats = ['xlsx', 'csv', 'pdf', 'json'] as const;

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
};
