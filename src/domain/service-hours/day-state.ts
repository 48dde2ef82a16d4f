import type { NoServiceWhy, ServiceDay } from './service-hours.ts';

/** The four kinds of day in the statistics; only closed and unstaffed days leave the averages. */
export const dayStates = ['closed', 'unstaffed', 'staffedNoCalls', 'staffedWithCalls'] as const;

export type DayStateKind = (typeof dayStates)[number];

export type DayState =
  | { readonly kind: 'closed'; readonly why: NoServiceWhy }
  | { readonly kind: Exclude<DayStateKind, 'closed'> };

/**
 * What a day of the line was. A day on which nobody was named is `unstaffed` even when a call was taken: who answered
 * it had no duty, and the gap stays visible.
 *
 * @param calls calls that began inside the hours, answered or missed
 */
export function dayState(day: ServiceDay, staffed: boolean, calls: number): DayState {
  if (day.kind === 'closed') return { kind: 'closed', why: day.why };
  if (!staffed) return { kind: 'unstaffed' };
  return { kind: calls === 0 ? 'staffedNoCalls' : 'staffedWithCalls' };
}
