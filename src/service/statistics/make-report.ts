import type { MonthPart, OfficePart } from '#domain/statistics/breakdown.ts';
import { figureList } from '#domain/statistics/figure-list.ts';
import type { OfficeFacts, PeriodFacts } from '#domain/statistics/facts.ts';
import { periodReport, type PeriodReport } from '#domain/statistics/period-report.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { monthRange } from '#domain/time/month.ts';
import type { Period } from '#domain/time/period.ts';
import type { ReadDb } from '#store/database.ts';
import { findOffice, listOffices } from '#store/offices/offices.ts';
import { inOneSnapshot } from '#store/snapshot.ts';
import { found } from '#service/refuse.ts';
import { fingerprintOf } from './fingerprint.ts';
import { freeSlotFacts } from './free-slot-facts.ts';
import { joinFacts, monthsOfFacts, type MonthOfFacts } from './months-of-facts.ts';
import { refusePeriod } from './refuse-period.ts';
import { topicCategories } from './topic-categories.ts';

/** What a report is asked of. */
export interface WantedReport {
  /** Null for every office together. */
  readonly officeId: string | null;
  readonly period: Period;
  /** A municipality's code; null for all. */
  readonly municipality: string | null;
  /** Null when nothing is compared. */
  readonly comparedWith: Period | null;
}

export interface MadeReport {
  /** Null for every office together. */
  readonly officeName: string | null;
  readonly report: PeriodReport;
  /** The same of the earlier period. */
  readonly compared: PeriodReport | null;
  /** Empty for a report of one month. */
  readonly months: readonly MonthPart[];
  /** Empty for a report of one office. */
  readonly offices: readonly OfficePart[];
  readonly madeAt: Instant;
  readonly fingerprint: string;
}

type Office = Awaited<ReturnType<typeof listOffices>>[number];

/** The figures wanted, counted now: one snapshot of the database, one value for the screen and every file. */
export async function makeReport(db: ReadDb, wanted: WantedReport, now: Instant): Promise<MadeReport> {
  refusePeriod('period', wanted.period);
  if (wanted.comparedWith) refusePeriod('comparedWith', wanted.comparedWith);
  return inOneSnapshot(db, async (snapshot) => {
    const offices =
      wanted.officeId === null
        ? await listOffices(snapshot)
        : [found(await findOffice(snapshot, wanted.officeId), 'office')];
    const today = localOf(now).on;
    const count = async (period: Period) => {
      const months = await monthsOfFacts(snapshot, offices, period, today);
      const facts = offices.map((_, index) =>
        joinFacts(months.flatMap((month) => month.offices[index] ?? [])),
      );
      return { period, months, facts };
    };
    const topics = (period: Period) =>
      topicCategories(
        snapshot,
        offices.map(({ id }) => id),
        period,
      );
    const factsOf = (period: Period, given: readonly OfficeFacts[]): PeriodFacts => ({
      period,
      throughOn: today < period.to ? today : period.to,
      offices: given,
      municipality: wanted.municipality,
      freeSlots: null,
    });
    const reportOf = async (
      period: Period,
      given: readonly OfficeFacts[],
      ofNow: Partial<PeriodFacts> = {},
    ) => periodReport({ ...factsOf(period, given), ...ofNow }, await topics(period));
    const counted = await count(wanted.period);
    const freeSlots = await freeSlotFacts(
      snapshot,
      offices.map(({ id }) => id),
      wanted.period,
      now,
    );
    const earlier = wanted.comparedWith && (await count(wanted.comparedWith));
    return {
      officeName: wanted.officeId === null ? null : (offices[0]?.name ?? null),
      report: await reportOf(counted.period, counted.facts, { freeSlots }),
      compared: earlier && (await reportOf(earlier.period, earlier.facts)),
      months: counted.months.length === 1 ? [] : await monthParts(counted.months, reportOf),
      offices: offices.length === 1 ? [] : await officeParts(offices, counted, reportOf),
      madeAt: now,
      fingerprint: fingerprintOf(factsOf(counted.period, counted.facts)),
    };
  });
}

type ReportOf = (period: Period, facts: readonly OfficeFacts[]) => Promise<PeriodReport>;

async function monthParts(months: readonly MonthOfFacts[], reportOf: ReportOf): Promise<MonthPart[]> {
  const parts: MonthPart[] = [];
  for (const { month, period, offices } of months) {
    const whole = monthRange(month);
    parts.push({
      month,
      isPartial: period.from !== whole.from || period.to !== whole.to,
      figures: figureList(await reportOf(period, offices)),
    });
  }
  return parts;
}

async function officeParts(
  offices: readonly Office[],
  { period, facts }: { readonly period: Period; readonly facts: readonly OfficeFacts[] },
  reportOf: ReportOf,
): Promise<OfficePart[]> {
  const parts: OfficePart[] = [];
  for (const [index, { id, name }] of offices.entries())
    parts.push({
      officeId: id,
      name,
      figures: figureList(await reportOf(period, facts.slice(index, index + 1))),
    });
  return parts;
}
