import { z } from 'zod';
import type { MonthReport } from '#domain/statistics/month-report.ts';
import { operation } from './operation.ts';
import { idSchema, instantSchema, languageSchema, monthSchema } from './values.ts';

// The report is made by one pure function of the domain, so its shape is the domain's type; it is not described twice.
const monthReportSchema = z.custom<MonthReport>((value) => typeof value === 'object' && value !== null);

export const statistics = {
  month: operation.input(z.object({ officeId: idSchema, month: monthSchema })).output(
    z.object({
      officeName: z.string(),
      municipalityCode: z.string(),
      report: monthReportSchema,
      madeAt: instantSchema,
      /** SHA-256 over the rows that were counted, first 16 hexadecimal digits. */
      fingerprint: z.string(),
    }),
  ),
  export: operation
    .input(
      z.object({
        officeId: idSchema,
        month: monthSchema,
        format: z.enum(['xlsx', 'csv']),
        language: languageSchema,
      }),
    )
    .output(z.object({ fileName: z.string(), mediaType: z.string(), base64: z.string() })),
};
