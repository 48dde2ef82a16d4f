import type { KelaCounts } from './kela-counts.ts';
import type { LineCounts } from './line-counts.ts';

/** The counts of a day in the order in which every table shows them. `nonCase` is one of the outcomes. */
export const dayColumns = [
  'incoming',
  'answered',
  'missed',
  'outside',
  'resolved',
  'directed',
  'handedOver',
  'assessmentStarted',
  'callBackPromised',
  'kelaBooked',
  'nonCase',
  'unrecordedOutcomes',
  'planned',
  'blocked',
  'usable',
  'used',
  'booked',
  'fulfilled',
  'noShow',
  'unresolved',
  'cancelled',
  'lateCancelled',
  'moved',
  'walkInsServed',
  'walkInsLeft',
  'walkInsNotServed',
  'squeezeIns',
] as const;

export type DayColumn = (typeof dayColumns)[number];

/** One count of a day, or of a month when given its totals. */
export function dayCount(
  counts: { readonly line: LineCounts; readonly kela: KelaCounts },
  column: DayColumn,
): number {
  const all: Record<DayColumn, number> = { ...counts.line, ...counts.line.outcomes, ...counts.kela };
  return all[column];
}
