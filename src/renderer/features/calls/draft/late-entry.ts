import type { Call } from '#contract/calls.ts';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { newContent, type CallContent } from './call-content.ts';

/**
 * A call that is entered afterwards from a note. Its day is known; the time stands at `minute`, the beginning of the hours,
 * until it is written or marked as unsure.
 */
export function lateEntry(
  on: LocalDate,
  minute: MinuteOfDay,
  answeredById: string | null = null,
): CallContent {
  return lateAt(instantOf(on, minute), answeredById, false);
}

/** The next note of the same pile: the same day and the same answerer, and as unsure of its times. */
export function nextLate(call: Call): CallContent {
  return lateAt(call.startedAt, call.answeredById, call.timeUnsure);
}

function lateAt(startedAt: Instant, answeredById: string | null, timeUnsure: boolean): CallContent {
  const { fields, ending } = newContent(startedAt);
  return {
    startedAt,
    fields: { ...fields, lateEntry: true, answeredById, timeUnsure },
    ending: { ...ending, startOpen: true },
  };
}
