import { createHash } from 'node:crypto';
import { publishedReport, type PublishedReport } from '#domain/publishing/published-report.ts';
import { publishedTime } from '#domain/publishing/published-time.ts';
import { publishYear, type MonthCounts, type PublishedYear } from '#domain/publishing/publish-year.ts';
import { countsOf } from '#domain/publishing/report-counts.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { month, monthRange, type Month } from '#domain/time/month.ts';
import type { Period } from '#domain/time/period.ts';
import type { ReadDb } from '#store/database.ts';
import { listOffices } from '#store/offices/offices.ts';
import { publishedMonthsOf } from '#store/publishing/published-months.ts';
import { found, refuse } from '#service/refuse.ts';
import { officeFacts } from '#service/statistics/office-facts.ts';
import { refusePeriod } from '#service/statistics/refuse-period.ts';
import { topicCategories } from '#service/statistics/topic-categories.ts';

/** What is to be published. */
export interface WantedPublication {
  /** Null for every office together. */
  readonly officeId: string | null;
  readonly period: Period;
}

export interface MadePublication {
  readonly officeName: string | null;
  readonly officeNames: string[];
  readonly published: PublishedReport;
  readonly isOut: boolean;
  readonly madeAt: Instant;
  readonly fingerprint: string;
}

/** The report, and the year it is of with what of it is to be kept when it goes out. */
export interface MadeYear {
  readonly made: MadePublication;
  readonly year: PublishedYear;
  /** Months that are to be kept: those of the year that are not out yet, through the last one of the report. */
  readonly coming: readonly Month[];
  /** So many months of the year were out before. */
  readonly out: number;
}

/**
 * Makes the publishable report of a period from what is out of its year and, for the months after that, from what is counted
 * now. Every office is counted whichever is asked of: what is hidden must not depend on the question.
 */
export async function makePublished(
  db: ReadDb,
  { officeId, period }: WantedPublication,
  now: Instant,
): Promise<MadeYear> {
  refusePeriod('period', period);
  const today = localOf(now).on;
  const at = publishedTime(period, today);
  if (typeof at === 'string') return refuse('INVALID_INPUT', { problems: [{ field: 'period', code: at }] });
  const offices = await listOffices(db);
  const office =
    officeId === null
      ? null
      : found(
          offices.find(({ id }) => id === officeId),
          'office',
        );
  const ids = offices.map(({ id }) => id);
  const past = await publishedMonthsOf(db, at.year);
  const coming = monthsAfter(at.year, past.length, at.lastMonth);
  const counts: MonthCounts[] = [];
  for (const one of coming) counts.push(await countMonth(db, ids, one));
  const year = publishYear(ids, past, counts);
  const topics = await topicCategories(db, officeId === null ? ids : [officeId], period);
  const published = publishedReport(year, { period, time: at.time, officeId }, topics);
  return {
    made: {
      officeName: office?.name ?? null,
      officeNames: offices.map(({ name }) => name),
      published,
      isOut: coming.length === 0,
      madeAt: now,
      fingerprint: createHash('sha256').update(JSON.stringify(published)).digest('hex').slice(0, 16),
    },
    year,
    coming,
    out: past.length,
  };
}

function monthsAfter(year: number, out: number, last: number): Month[] {
  const months: Month[] = [];
  for (let index = out; index <= last; index += 1)
    months.push(month(`${year}-${String(index + 1).padStart(2, '0')}`));
  return months;
}

async function countMonth(db: ReadDb, officeIds: readonly string[], one: Month): Promise<MonthCounts> {
  const period = monthRange(one);
  const counted: [string, ReturnType<typeof countsOf>][] = [];
  for (const id of officeIds) {
    const facts = await officeFacts(db, id, period, period.to);
    const report = periodReport({
      period,
      throughOn: period.to,
      offices: [facts],
      municipality: null,
      freeSlots: null,
    });
    counted.push([id, countsOf(report)]);
  }
  return Object.fromEntries(counted);
}
