import type { Today } from '#contract/today.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';

type Line = Pick<NonNullable<Today['line']>, 'hours' | 'closed'>;

/** How the line is at a moment of its day. */
export type LineState =
  | { readonly kind: 'open' | 'before' | 'after'; readonly hours: MinuteRange }
  | { readonly kind: 'weekend' | 'noHours' }
  | { readonly kind: 'closed'; readonly why: string; readonly name: string | null };

/** The line's state now; its last minute is no longer part of its hours. */
export function lineStateAt(
  { hours, closed }: Line,
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): LineState {
  if (hours !== null) {
    if (now.minute < hours.startMinute) return { kind: 'before', hours };
    return { kind: now.minute < hours.endMinute ? 'open' : 'after', hours };
  }
  if (closed !== null && closed.why !== 'no-hours') return { kind: 'closed', ...closed };
  return { kind: weekdayOf(now.on) >= 6 ? 'weekend' : 'noHours' };
}
