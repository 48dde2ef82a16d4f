import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { joinedHours, posterLines, type PosterDay } from '#domain/posters/week-poster.ts';
import { datesBetween, localDate } from '#domain/time/local-date.ts';
import { holds, minuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';

const range = tuple(integer({ min: 0, max: 280 }), integer({ min: 1, max: 8 })).map(
  ([start, length]): MinuteRange => ({
    startMinute: minuteOfDay(start * 5),
    endMinute: minuteOfDay(Math.min((start + length) * 5, 1440)),
  }),
);

test('somebody is there in the joined hours exactly when one of the advisers is', () => {
  assert(
    property(array(range, { maxLength: 8 }), (ranges) => {
      const joined = joinedHours(ranges);
      for (let minute = 0; minute < 1440; minute += 5) {
        const isIn = (one: MinuteRange) => holds(one, minuteOfDay(minute));
        expect(joined.some(isIn)).toBe(ranges.some(isIn));
      }
      // None touches the next: two that meet are one line on a door.
      for (const [index, one] of joined.entries())
        expect(joined[index + 1]?.startMinute ?? 1441).toBeGreaterThan(one.endMinute);
    }),
    { numRuns: 300 },
  );
});

const open = (hours: number): PosterDay => ({
  kind: 'open',
  hours: [{ startMinute: minuteOfDay(hours * 60), endMinute: minuteOfDay(hours * 60 + 90) }],
});
const anyDay = constantFrom<PosterDay>(
  open(9),
  open(12),
  { kind: 'closed', holiday: null },
  { kind: 'closed', holiday: 'epiphany' },
  { kind: 'none' },
);

test('the lines of a week say of every day what the day is, and nothing of the others', () => {
  const dates = datesBetween(localDate('2026-12-28'), localDate('2027-01-03'));
  assert(
    property(array(anyDay, { minLength: 7, maxLength: 7 }), (kinds) => {
      const days = dates.map((on, index) => ({ on, day: kinds[index] ?? ({ kind: 'none' } as const) }));
      const lines = posterLines(days);
      for (const { on, day } of days) {
        const said = lines.filter(({ fromOn, toOn }) => fromOn <= on && on <= toOn);
        expect(said.map((line) => line.day)).toEqual(day.kind === 'none' ? [] : [day]);
      }
    }),
    { numRuns: 2000 },
  );
});
