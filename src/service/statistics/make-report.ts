import type { MonthPart, OfficePart } from '#domain/statistics/breakdown.ts';
import { figureList } from '#domain/statistics/figure-list.ts';
import type { OfficeFacts, PeriodFacts } from '#domain/statistics/facts.ts';
import { periodReport, type PeriodReport } from '#domain/statistics/period-report.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { monthOf, monthRange } from '#domain/time/month.ts';
import { monthsOfPeriod, partInMonth, type Period } from '#domain/time/period.ts';
import type { ReadDb } from '#store/database.ts';
import { findOffice, listOffices } from '#store/offices/offices.ts';
import { inOneSnapshot } from '#store/snapshot.ts';
import { found } from '#service/refuse.ts';
import { fingerprintOf } from './fingerprint.ts';
import { officeFacts } from './office-facts.ts';
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
    const count = counter(snapshot, wanted.municipality, now);
    const facts = await count.facts(offices, wanted.period);
    const report = await count.report(offices, facts);
    return {
      officeName: wanted.officeId === null ? null : (offices[0]?.name ?? null),
      report,
      compared: wanted.comparedWith && (await count.of(offices, wanted.comparedWith)),
      months: await monthParts(wanted.period, (part) => count.of(offices, part)),
      offices:
        offices.length === 1 ? [] : await officeParts(offices, (office) => count.of([office], wanted.period)),
      madeAt: now,
      fingerprint: fingerprintOf(facts),
    };
  });
}

function counter(db: ReadDb, municipality: string | null, now: Instant) {
  const today = localOf(now).on;
  const facts = async (offices: readonly Office[], period: Period): Promise<PeriodFacts> => {
    const ofOffices: OfficeFacts[] = [];
    for (const { id } of offices) ofOffices.push(await officeFacts(db, id, period, today));
    return {
      period,
      throughOn: today < period.to ? today : period.to,
      offices: ofOffices,
      municipality,
    };
  };
  const report = async (offices: readonly Office[], counted: PeriodFacts) =>
    periodReport(
      counted,
      await topicCategories(
        db,
        offices.map(({ id }) => id),
        counted.period,
      ),
    );
  return {
    facts,
    report,
    of: async (offices: readonly Office[], period: Period) => report(offices, await facts(offices, period)),
  };
}

async function monthParts(
  period: Period,
  reportOf: (part: Period) => Promise<PeriodReport>,
): Promise<MonthPart[]> {
  const months = monthsOfPeriod(period);
  if (months.length === 1) return [];
  const parts: MonthPart[] = [];
  for (const month of months) {
    const part = partInMonth(period, month);
    if (!part) continue;
    const whole = monthRange(monthOf(part.from));
    parts.push({
      month,
      isPartial: part.from !== whole.from || part.to !== whole.to,
      figures: figureList(await reportOf(part)),
    });
  }
  return parts;
}

async function officeParts(
  offices: readonly Office[],
  reportOf: (office: Office) => Promise<PeriodReport>,
): Promise<OfficePart[]> {
  const parts: OfficePart[] = [];
  for (const office of offices)
    parts.push({ officeId: office.id, name: office.name, figures: figureList(await reportOf(office)) });
  return parts;
}
