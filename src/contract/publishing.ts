import { z } from 'zod';
import type { PublishedReport } from '#domain/publishing/published-report.ts';
import { operation } from './operation.ts';
import { idSchema, instantSchema, languageSchema, localDateSchema, writeInput } from './values.ts';

// The report is made by pure functions of the domain, so its shape is the domain's type; it is not described twice.
const publishedSchema = z.custom<PublishedReport>((value) => typeof value === 'object' && value !== null);

const wanted = {
  /** Null for every office together. */
  officeId: idSchema.nullable(),
  /** A calendar month, quarter or year that has ended; both ends included. */
  period: z.object({ from: localDateSchema, to: localDateSchema }),
};

export const publishing = {
  /** What would leave the office now. */
  preview: operation.input(z.object(wanted)).output(
    z.object({
      /** Null for every office together. */
      officeName: z.string().nullable(),
      officeNames: z.array(z.string()),
      published: publishedSchema,
      /** All months of the period are out already, so their figures stay as they are. */
      isOut: z.boolean(),
      madeAt: instantSchema,
      /** SHA-256 over the counts the report is made of and what is hidden of them, first 16 hexadecimal digits. */
      fingerprint: z.string(),
    }),
  ),
  /** Makes the file, and keeps the figures of its months, and of the year’s months before them, as they are now. */
  publish: operation
    .input(z.object({ ...writeInput, ...wanted, format: z.enum(['xlsx', 'csv']), language: languageSchema }))
    .output(z.object({ fileName: z.string(), mediaType: z.string(), base64: z.string() })),
};
