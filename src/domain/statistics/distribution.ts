import { callOutcomes } from '#domain/calls/outcome.ts';
import { ageBands } from '#domain/classifications/age-band.ts';
import { callerKinds } from '#domain/classifications/caller-kind.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { serviceTasks } from '#domain/classifications/service-task.ts';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import type { CallFact } from './facts.ts';

/** The row of calls for which nothing was recorded ("kirjaamatta"); not the same as a recorded "unknown". */
export const UNRECORDED = 'unrecorded';

export const distributionKinds = [
  'outcome',
  'serviceTask',
  'topic',
  'municipality',
  'callerKind',
  'ageBand',
] as const;

export type DistributionKind = (typeof distributionKinds)[number];

export interface DistributionRow {
  /** A code of the classification, or {@link UNRECORDED}. */
  readonly key: string;
  readonly count: number;
  /** As the office calls it; absent for a category of a classification, whose name every language has. */
  readonly name?: string;
}

/** A category that the office keeps itself, in the order in which it is shown. */
export interface OwnCategory {
  readonly key: string;
  /** Null is the name of the classification. */
  readonly name: string | null;
  /** It could be chosen on some day of the period: then it has a row even when nothing was counted. */
  readonly isInForce: boolean;
}

/** How calls divide over a classification; the rows add up to `total`. */
export interface Distribution {
  readonly kind: DistributionKind;
  /** Every code of the classification in its order, then codes that are no longer in it, then {@link UNRECORDED}. */
  readonly rows: readonly DistributionRow[];
  readonly total: number;
  /** How many calls were divided; less than `total` only for topics, of which a call may have several. */
  readonly calls: number;
}

const classifications: Record<DistributionKind, readonly string[]> = {
  outcome: callOutcomes,
  serviceTask: serviceTasks,
  topic: supportNeedCodes,
  municipality: municipalityCodes,
  callerKind: callerKinds,
  ageBand: ageBands,
};

const valuesOf: Record<DistributionKind, (call: CallFact) => readonly (string | null)[]> = {
  outcome: (call) => [call.outcome],
  serviceTask: (call) => [call.serviceTask],
  topic: (call) => (call.topics.length === 0 ? [null] : call.topics),
  municipality: (call) => [call.municipality],
  callerKind: (call) => [call.callerKind],
  ageBand: (call) => [call.ageBand],
};

/**
 * The distribution of the given calls.
 *
 * @param own the categories that the office keeps itself, in the place of the classification's
 */
export function distribution(
  kind: DistributionKind,
  calls: readonly CallFact[],
  own?: readonly OwnCategory[],
): Distribution {
  const counts = new Map<string, number>();
  for (const value of calls.flatMap((call) => valuesOf[kind](call))) {
    const key = value ?? UNRECORDED;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kept = own?.filter(({ key, isInForce }) => isInForce || counts.has(key));
  const known = kept ? kept.map(({ key }) => key) : classifications[kind];
  const nameOf = (key: string) => kept?.find((one) => one.key === key)?.name ?? undefined;
  const ended = [...counts.keys()].filter((key) => key !== UNRECORDED && !known.includes(key)).sort();
  const rows = [...known, ...ended, UNRECORDED].map((key) => {
    const name = nameOf(key);
    return { key, count: counts.get(key) ?? 0, ...(name === undefined ? {} : { name }) };
  });
  return { kind, rows, total: rows.reduce((sum, row) => sum + row.count, 0), calls: calls.length };
}
