import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { fromSteps, type OccupiedStep } from '#domain/occupancy/from-steps.ts';
import { occupancySources, type OccupancySource } from '#domain/occupancy/occupied.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';

const step = (minute: number, kind: OccupancySource, id: string): OccupiedStep => ({
  minute: minuteOfDay(minute),
  source: { kind, id },
});

test('neighbours of one source become one stretch; a gap or another source begins a new one', () => {
  const steps = [
    step(545, 'booking', 'b1'),
    step(540, 'booking', 'b1'),
    step(550, 'booking', 'b2'),
    step(560, 'booking', 'b2'),
    step(565, 'walk-in', 'b2'),
  ];
  expect(fromSteps(steps)).toEqual([
    { startMinute: 540, endMinute: 550, source: { kind: 'booking', id: 'b1' } },
    { startMinute: 550, endMinute: 555, source: { kind: 'booking', id: 'b2' } },
    { startMinute: 560, endMinute: 565, source: { kind: 'booking', id: 'b2' } },
    { startMinute: 565, endMinute: 570, source: { kind: 'walk-in', id: 'b2' } },
  ]);
  expect(fromSteps([])).toEqual([]);
});

test('joining keeps exactly the steps', () => {
  const anyStep = record({
    minute: integer({ min: 0, max: 287 }).map((index) => minuteOfDay(index * 5)),
    source: record({ kind: constantFrom(...occupancySources), id: constantFrom('1', '2') }),
  });
  const oneEach = array(anyStep, { maxLength: 60 }).map((steps) => [
    ...new Map(steps.map((one) => [one.minute, one])).values(),
  ]);
  assert(
    property(oneEach, (steps) => {
      const back = fromSteps(steps).flatMap((stretch) =>
        stepsOf(stretch).map((minute) => ({ minute, source: stretch.source })),
      );
      expect(back).toEqual([...steps].sort((one, other) => one.minute - other.minute));
    }),
  );
});
