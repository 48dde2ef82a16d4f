import { numbersFrom } from '#tests/support/random-counts.ts';
import type { Instant } from '#domain/time/instant.ts';
import { instantOf } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** Everything that chance decides of an office-year: the same for the same seed. */
export interface Draw {
  /** A whole number from 0 to below the one given. */
  below(count: number): number;
  /** From the first to the second number, both included. */
  from(least: number, most: number): number;
  chance(percent: number): boolean;
  pick<One>(list: readonly One[]): One;
  /** A multiple of five between the two, both included. */
  onGrid(least: number, most: number): MinuteOfDay;
  /** An id that no other row of the same drawing has. */
  id(what: string): string;
}

/** The drawing of a seed. */
export function drawOf(seed: number): Draw {
  const below = numbersFrom(seed);
  const from = (least: number, most: number) => least + below(most - least + 1);
  let ids = 0;
  return {
    below,
    from,
    chance: (percent) => below(100) < percent,
    pick(list) {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError('Nothing to pick from');
      return one;
    },
    onGrid: (least, most) => (least + 5 * below((most - least) / 5 + 1)) as MinuteOfDay,
    id(what) {
      ids += 1;
      return `${what}-${seed}-${ids}`;
    },
  };
}

/** A moment of a local day; the minute may lie before its midnight or after it. */
export function moment(on: LocalDate, minute: number, seconds = 0): Instant {
  const days = Math.floor(minute / 1440);
  const at = instantOf(plusDays(on, days), (minute - days * 1440) as MinuteOfDay);
  return (at + seconds * 1000) as Instant;
}
