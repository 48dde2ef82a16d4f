import type { DayRow } from '#domain/statistics/period-report.ts';

/** What the line was on the days of a point, of every office together. */
export const pointStates = [
  'closed',
  'unstaffed',
  /** On some open days nobody was named. */
  'partlyUnstaffed',
  'staffedNoCalls',
  'staffedWithCalls',
  'ahead',
] as const;

export type PointState = (typeof pointStates)[number];

/**
 * The state of some days together. Days on which an office is closed say nothing of its open ones, so a week is closed only
 * when every day of it is; of the open ones, a gap is never hidden behind those that were staffed. Days still ahead are
 * left out, unless they are all there is and are not known to be closed.
 */
export function pointState(rows: readonly Pick<DayRow, 'ahead' | 'states' | 'line'>[]): PointState {
  const open = rows.filter(({ states }) => states.some(({ kind }) => kind !== 'closed'));
  if (open.length === 0) return 'closed';
  const counted = open.filter(({ ahead }) => !ahead);
  if (counted.length === 0) return 'ahead';
  const kinds = counted.flatMap(({ states }) => states.map(({ kind }) => kind));
  const isStaffed = kinds.some((kind) => kind === 'staffedNoCalls' || kind === 'staffedWithCalls');
  if (kinds.includes('unstaffed')) return isStaffed ? 'partlyUnstaffed' : 'unstaffed';
  return rows.some(({ line }) => line.incoming > 0) ? 'staffedWithCalls' : 'staffedNoCalls';
}
