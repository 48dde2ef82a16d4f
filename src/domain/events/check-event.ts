import { isOnGrid } from '#domain/occupancy/steps.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';

export type EventProblemCode = 'endNotAfterStart' | 'offGrid';

export interface EventProblem {
  readonly field: 'startMinute' | 'endMinute';
  readonly code: EventProblemCode;
}

/** What is wrong with the hours of an event; empty when they can be. Staff are taken in whole 5-minute steps. */
export function checkEvent({ startMinute, endMinute }: MinuteRange): EventProblem[] {
  const problems: EventProblem[] = [];
  if (!isOnGrid(startMinute)) problems.push({ field: 'startMinute', code: 'offGrid' });
  if (endMinute <= startMinute) problems.push({ field: 'endMinute', code: 'endNotAfterStart' });
  else if (!isOnGrid(endMinute)) problems.push({ field: 'endMinute', code: 'offGrid' });
  return problems;
}
