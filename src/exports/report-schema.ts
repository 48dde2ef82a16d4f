import { z } from 'zod';
import { dayColumns } from '#domain/statistics/day-columns.ts';
import { deskTableKinds } from '#domain/statistics/desk-tables.ts';
import { distributionKinds } from '#domain/statistics/distribution.ts';
import { figureKeys } from '#domain/statistics/figure-list.ts';
import { dayStates } from '#domain/service-hours/day-state.ts';

/**
 * The version of the report's shape as JSON, `major.minor`: a field that is added makes a new minor, one that is taken away
 * or means something else a new major. docs/report.schema.json is the same as JSON Schema.
 */
export const REPORT_SCHEMA_VERSION = '1.0';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const month = z.string().regex(/^\d{4}-\d{2}$/);
const weekday = z.int().min(1).max(7).describe('1 is Monday');
const count = z.int().min(0);
const period = z.strictObject({ from: day, to: day }).describe('Both ends included');

const figure = z.strictObject({
  key: z.enum(figureKeys).describe('The figure’s key in definitions'),
  unit: z.string(),
  value: z.number().nullable().describe('In its unit; null is the empty case, which is not a zero'),
  decimals: z.int().min(0).max(1).describe('Decimals the value is exact to'),
  part: z.number().nullable().describe('What was divided'),
  divisor: z.number().nullable().describe('What it was divided by, or of how many values a median is'),
  empty: z.string().nullable().describe('The empty case in words when there is no value'),
});

const dayCounts = z.partialRecord(z.enum(dayColumns), count);

const dayRow = z.strictObject({
  on: day,
  weekday,
  states: z
    .array(
      z.strictObject({
        kind: z.enum(dayStates),
        why: z.string().nullable().describe('Why it was closed: a kind, never the office’s own words'),
      }),
    )
    .describe('What the day was in each office'),
  isImported: z.boolean().describe('Calls of the day come from an old table'),
  counts: dayCounts.nullable().describe('Null for a day after countedThrough'),
});

const categoryRow = z.strictObject({
  key: z.string().nullable().describe('Null for calls for which nothing was recorded'),
  name: z.string(),
  count,
});

/** The report as data, for a program that goes on counting: no identities and no free text of the desk. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(REPORT_SCHEMA_VERSION),
    about: z.strictObject({
      title: z.string(),
      program: z.literal('Neuvontapöytä'),
      programVersion: z.string(),
      madeAt: z.iso.datetime().describe('UTC'),
      fingerprint: z
        .string()
        .regex(/^[0-9a-f]+$/)
        .describe('Of the counted rows: beginning of their SHA-256'),
      language: z.enum(['fi', 'sv', 'en']),
    }),
    office: z.string().nullable().describe('Null for every office together'),
    municipality: z.string().nullable().describe('Code of the municipality whose calls alone are counted'),
    period,
    countedThrough: day.describe('Last counted day'),
    sources: z
      .array(z.strictObject({ fileName: z.string(), days: count }))
      .describe('Old tables that some of the days come from'),
    days: z.array(dayRow),
    totals: dayCounts,
    figures: z.array(figure),
    compared: z.strictObject({ period, figures: z.array(figure) }).nullable(),
    months: z.array(z.strictObject({ month, isPartial: z.boolean(), figures: z.array(figure) })),
    offices: z.array(z.strictObject({ name: z.string(), figures: z.array(figure) })),
    distributions: z.array(
      z.strictObject({
        kind: z.enum(distributionKinds),
        calls: count.describe('Divided calls; fewer than the rows’ sum where a call has several categories'),
        rows: z.array(categoryRow),
      }),
    ),
    halfHours: z.array(
      z.strictObject({
        weekday,
        startMinute: z
          .int()
          .min(0)
          .max(1410)
          .nullable()
          .describe('From midnight; null when the time is unknown'),
        count,
      }),
    ),
    deskTables: z.array(z.strictObject({ kind: z.enum(deskTableKinds), rows: z.array(categoryRow) })),
    definitions: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        definition: z.string(),
        divisor: z.string(),
        empty: z.string(),
      }),
    ),
  })
  .meta({ title: `Neuvontapöytä report ${REPORT_SCHEMA_VERSION}` });

export type ReportData = z.infer<typeof reportSchema>;

/** The published form of {@link reportSchema}, as text. */
export function reportJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(reportSchema), undefined, 2)}\n`;
}
