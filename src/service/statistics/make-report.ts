import type { MonthPart, OfficePart } from '#domain/statistics/breakdown.ts';
import { figureList, type Figure } from '#domain/statistics/figure-list.ts';
import type { OfficeFacts, PeriodFacts } from '#domain/statistics/facts.ts';
import { periodReport, type PeriodReport } from '#domain/statistics/period-report.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { monthRange } from '#domain/time/month.ts';
import type { Period } from '#domain/time/period.ts';
import type { ReadDb } from '#store/database.ts';
import { inOneSnapshot } from '#store/snapshot.ts';
import { fingerprintOf } from './fingerprint.ts';
import { freeSlotFacts } from './free-slot-facts.ts';
import { officesOf } from './offices-of.ts';
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

/** The figures wanted, counted now: one snapshot of the database, one value for the screen and every file. */
export async function makeReport(db: ReadDb, wanted: WantedReport, now: Instant): Promise<MadeReport> {
  refusePeriod('period', wanted.period);
  if (wanted.comparedWith) refusePeriod('comparedWith', wanted.comparedWith);
  return inOneSnapshot(db, async (snapshot) => {
    const offices = await officesOf(snapshot, wanted.officeId);
    const ids = offices.map(({ id }) => id);
    const today = localOf(now).on;
    const count = async (period: Period) => {
      const months = await monthsOfFacts(snapshot, offices, period, today);
      const facts = offices.map((_, index) =>
        joinFacts(months.flatMap((month) => month.offices[index] ?? [])),
      );
      return { period, months, facts };
    };
    const factsOf = (period: Period, given: readonly OfficeFacts[]): PeriodFacts => ({
      period,
      throughOn: today < period.to ? today : period.to,
      offices: given,
      municipality: wanted.municipality,
      freeSlots: null,
    });
    // Of a part only its figures are shown, and those know no topics.
    const figuresOf = (period: Period, given: readonly OfficeFacts[]) =>
      figureList(periodReport(factsOf(period, given)));
    const counted = await count(wanted.period);
    const facts = factsOf(counted.period, counted.facts);
    const freeSlots = await freeSlotFacts(snapshot, ids, wanted.period, now);
    const earlier = wanted.comparedWith && (await count(wanted.comparedWith));
    return {
      officeName: wanted.officeId === null ? null : (offices[0]?.name ?? null),
      report: periodReport({ ...facts, freeSlots }, await topicCategories(snapshot, ids, facts.period)),
      compared:
        earlier &&
        periodReport(
          factsOf(earlier.period, earlier.facts),
          await topicCategories(snapshot, ids, earlier.period),
        ),
      months: counted.months.length === 1 ? [] : counted.months.map(monthPart(figuresOf)),
      offices:
        offices.length === 1
          ? []
          : offices.map(({ id, name }, index) => ({
              officeId: id,
              name,
              figures: figuresOf(facts.period, counted.facts.slice(index, index + 1)),
            })),
      madeAt: now,
      fingerprint: fingerprintOf(facts),
    };
  });
}

const monthPart =
  (figuresOf: (period: Period, facts: readonly OfficeFacts[]) => readonly Figure[]) =>
  ({ month, period, offices }: MonthOfFacts): MonthPart => {
    const whole = monthRange(month);
    return {
      month,
      isPartial: period.from !== whole.from || period.to !== whole.to,
      figures: figuresOf(period, offices),
    };
  };
