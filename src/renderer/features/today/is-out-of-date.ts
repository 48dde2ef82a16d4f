import type { Today } from '#contract/today.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

/**
 * True when time alone has made the answer wrong: midnight has passed, or the first free time has begun. Everything else
 * that changes is announced by the service.
 */
export function isOutOfDate(
  today: Pick<Today, 'on' | 'nextFree'>,
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): boolean {
  const [first] = today.nextFree ?? [];
  return today.on < now.on || (first?.on === now.on && first.startMinute < now.minute);
}
