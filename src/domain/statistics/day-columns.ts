import type { DeskCounts } from './desk-counts.ts';
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
  'deskQuestions',
  'eventsHeld',
  'eventVisitors',
] as const;

export type DayColumn = (typeof dayColumns)[number];

/** One count of a day, or of a month when given its totals. */
export function dayCount(
  counts: { readonly line: LineCounts; readonly kela: KelaCounts; readonly desk: DeskCounts },
  column: DayColumn,
): number {
  const { line, kela, desk } = counts;
  const all: Record<DayColumn, number> = { ...line, ...line.outcomes, ...kela, ...desk };
  return all[column];
}
