import { expect, test } from 'vitest';
import { conflictsOf } from '#domain/outside-times/conflicts.ts';
import type { SourceRef } from '#domain/occupancy/occupied.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at, type MinuteOfDay } from '#domain/time/minute-of-day.ts';

const first = localDate('2026-10-21');
const second = localDate('2026-10-22');
const a: SourceRef = { kind: 'booking', id: 'a' };
const b: SourceRef = { kind: 'walk-in', id: 'b' };
const steps = (...taken: [SourceRef, number, number][]) =>
  new Map<MinuteOfDay, SourceRef>(
    taken.flatMap(([source, from, to]) =>
      stepsOf({ startMinute: at(from), endMinute: at(to) }).map((minute): [MinuteOfDay, SourceRef] => [
        minute,
        source,
      ]),
    ),
  );
const own = new Map<LocalDate, ReadonlyMap<MinuteOfDay, SourceRef>>([
  [first, steps([a, 9, 10], [b, 10, 11])],
  [second, steps([a, 9, 10])],
]);
const span = (on: LocalDate, from: number, toOn: LocalDate, to: number) => ({
  on,
  startMinute: at(from),
  toOn,
  endMinute: at(to),
});

test('each thing that is met is told once, with the part that is met', () => {
  expect(conflictsOf({ ...span(first, 9, first, 11), startMinute: at(9, 30) }, own)).toEqual([
    { on: first, startMinute: at(9, 30), endMinute: at(10), source: a },
    { on: first, startMinute: at(10), endMinute: at(11), source: b },
  ]);
});

test('over several days each day is told, and what only touches is no conflict', () => {
  expect(conflictsOf(span(first, 10, second, 24), own).map(({ on, source }) => `${on} ${source.id}`)).toEqual(
    ['2026-10-21 b', '2026-10-22 a'],
  );
  expect(conflictsOf(span(first, 8, first, 9), own)).toEqual([]);
  expect(conflictsOf(span(localDate('2026-10-23'), 8, localDate('2026-10-23'), 16), own)).toEqual([]);
});
