import { deskTableKinds, type DeskTableKind } from '#domain/statistics/desk-tables.ts';
import { distribution, distributionKinds, type DistributionKind } from '#domain/statistics/distribution.ts';
import type { OwnCategory } from '#domain/statistics/distribution.ts';
import { figureList, type FigureKey, type FigureUnit } from '#domain/statistics/figure-list.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { share } from '#domain/statistics/share.ts';
import type { Period } from '#domain/time/period.ts';
import { monthsOf } from './places.ts';
import { EVERY_OFFICE, type PublishedYear } from './publish-year.ts';
import { openCounts } from './report-counts.ts';
import type { Seen } from './seen.ts';

/** A figure as it is published: its value, and for a share what was divided by what. */
export interface PublishedFigure {
  readonly key: FigureKey;
  readonly unit: FigureUnit;
  /** `empty` is the figure's empty case: nothing to divide by. */
  readonly value: Seen | { readonly kind: 'empty' };
  readonly decimals: 0 | 1;
  readonly part?: Seen;
  readonly divisor?: Seen;
}

export interface PublishedRow {
  readonly key: string;
  /** As the office calls it; absent for a category of a classification. */
  readonly name?: string;
  readonly count: Seen;
}

export interface PublishedTable {
  readonly kind: DistributionKind | DeskTableKind;
  readonly rows: readonly PublishedRow[];
  /** What the rows add up to, hidden ones with them. */
  readonly total: Seen;
}

/** A report that may leave the office; no hidden number is in it. */
export interface PublishedReport {
  readonly period: Period;
  readonly figures: readonly PublishedFigure[];
  readonly tables: readonly PublishedTable[];
}

/** Counts that are published under another key than their figure's. */
const counts: Partial<Record<FigureKey, string>> = {
  incoming: 'incoming',
  answered: 'answered',
  missed: 'missed',
  outside: 'outside',
  nonCases: 'outcome/nonCase',
  kelaFulfilled: 'kelaFulfilled',
  kelaNoShow: 'kelaNoShow',
  kelaCancelled: 'kelaCancelled',
  kelaLateCancelled: 'kelaLateCancelled',
  walkInsServed: 'walkInsServed',
  walkInsLeft: 'walkInsLeft',
  walkInsNotServed: 'walkInsNotServed',
  squeezeIns: 'squeezeIns',
  meetingsAsked: 'meetingsAsked',
  meetingsAhead: 'meetingsAhead',
  meetingsEnded: 'meetingsEnded',
  mattersClosed: 'mattersClosed',
  deskQuestions: 'deskQuestions',
  eventVisitors: 'eventVisitors',
  eventNewVisitors: 'eventNewVisitors',
  closedDays: 'closedDays',
  unstaffedDays: 'unstaffedDays',
  kelaPlanned: 'kelaPlanned',
  kelaBlocked: 'kelaBlocked',
  kelaUsable: 'kelaUsable',
  eventsHeld: 'eventsHeld',
  eventsUnreported: 'eventsUnreported',
};

const shares: Partial<Record<FigureKey, readonly [part: string, whole: string]>> = {
  answerRate: ['answered', 'incoming'],
  coverage: ['coveredDays', 'openDays'],
  resolvedShare: ['outcome/resolved', 'cases'],
  handedOverShare: ['outcome/handedOver', 'cases'],
  kelaNoShowShare: ['kelaNoShow', 'kelaDue'],
  meetingsInTime: ['meetingsInTime', 'meetingsDue'],
  passedTwiceShare: ['passedTwice', 'mattersClosed'],
  needMetShare: ['needMet', 'needAnswers'],
};

const totals: Record<DistributionKind | DeskTableKind, string> = {
  outcome: 'answered',
  serviceTask: 'cases',
  topic: 'topics',
  municipality: 'cases',
  callerKind: 'cases',
  ageBand: 'cases',
  deskQuestion: 'deskQuestions',
  eventVisitors: 'eventVisitors',
};

/**
 * The report of a time of a published year.
 *
 * @param officeId null for every office together
 * @param topics the offices' own topics, for their names and order
 */
export function publishedReport(
  year: PublishedYear,
  at: { readonly period: Period; readonly time: number; readonly officeId: string | null },
  topics: readonly OwnCategory[],
): PublishedReport {
  const office = at.officeId ?? EVERY_OFFICE;
  const see = (key: string): Seen =>
    isOpen(key) ? { kind: 'shown', count: openCount(year, key, at) } : year.seen(key, office, at.time);
  return {
    period: at.period,
    figures: noFigures(at.period).map(({ key, unit }) => ({ key, unit, ...figureOf(key, see) })),
    tables: [
      ...distributionKinds.map((kind) => tableOf(kind, categoriesOf(kind, year, topics), see)),
      ...deskTableKinds.map((kind) => tableOf(kind, countedKeys(kind, year).map(rowKey), see)),
    ],
  };
}

/** The figures of nothing: which there are, and in which units. */
const noFigures = (period: Period) =>
  figureList(
    periodReport({ period, throughOn: period.to, offices: [], municipality: null, freeSlots: null }),
  );

const isOpen = (key: string) => (openCounts as readonly string[]).includes(key);

function openCount(year: PublishedYear, key: string, at: { time: number; officeId: string | null }): number {
  const { first, last } = monthsOf(at.time);
  const months = year.months.slice(first, last + 1);
  return months
    .flatMap((month) => (at.officeId === null ? Object.values(month.counts) : month.counts[at.officeId]))
    .reduce((sum, own) => sum + (own?.[key] ?? 0), 0);
}

function figureOf(key: FigureKey, see: (key: string) => Seen): Omit<PublishedFigure, 'key' | 'unit'> {
  const pair = shares[key];
  const single = counts[key];
  if (!pair) return { decimals: 0, value: single === undefined ? { kind: 'withheld' } : see(single) };
  const [part, divisor] = [see(pair[0]), see(pair[1])];
  const hidden = [part, divisor].find(({ kind }) => kind !== 'shown');
  const made =
    part.kind === 'shown' && divisor.kind === 'shown' ? share(part.count, divisor.count) : undefined;
  if (made) return { decimals: 1, value: { kind: 'shown', count: made.permille / 10 }, part, divisor };
  // A share says as much as its part, so it is hidden with either of its counts and tells no size of its own.
  const value = hidden?.kind === 'small' ? ({ kind: 'covering' } as const) : hidden;
  return { decimals: 1, value: value ?? { kind: 'empty' }, part, divisor };
}

function tableOf(
  kind: PublishedTable['kind'],
  categories: readonly Omit<PublishedRow, 'count'>[],
  see: (key: string) => Seen,
): PublishedTable {
  return {
    kind,
    rows: categories.map((category) => ({ ...category, count: see(`${kind}/${category.key}`) })),
    total: see(totals[kind]),
  };
}

/** The rows of the ordinary report of the year: every category of the classification, and what has been counted besides. */
function categoriesOf(
  kind: DistributionKind,
  year: PublishedYear,
  topics: readonly OwnCategory[],
): Omit<PublishedRow, 'count'>[] {
  const own = kind === 'topic' && topics.length > 0 ? topics : undefined;
  const rows = distribution(kind, [], own).rows.map(({ count: _, ...row }) => row);
  const nameOf = new Map(own?.map(({ key, name }) => [key, name ?? undefined]));
  const missing = countedKeys(kind, year).filter((key) => !rows.some((row) => row.key === key));
  const unrecorded = rows.at(-1);
  return [
    ...rows.slice(0, -1),
    ...missing.map((key) => {
      const name = nameOf.get(key);
      return { key, ...(name === undefined ? {} : { name }) };
    }),
    ...(unrecorded ? [unrecorded] : []),
  ];
}

const rowKey = (key: string) => ({ key });

function countedKeys(kind: string, year: PublishedYear): string[] {
  const keys = year.months.flatMap((month) => Object.values(month.counts)).flatMap((own) => Object.keys(own));
  const ofKind = keys.filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1));
  return [...new Set(ofKind)].sort();
}
