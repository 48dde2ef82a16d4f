import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { roundOutward, stepsOf } from '#domain/occupancy/steps.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { endEarly } from '#domain/walk-ins/end-early.ts';
import { walkInOffer } from '#domain/walk-ins/offer.ts';
import { kelaDay, stretch, time } from '#tests/support/kela-day-rows.ts';

test('W9 finished 15 minutes early: the rest of the time is free at once', () => {
  const { kept, freedSteps } = endEarly(stretch('9.30-10.00'), time('9.45'));
  expect(kept).toEqual(stretch('9.30-9.45'));
  expect(freedSteps).toEqual([time('9.45'), time('9.50'), time('9.55')]);
  const occupied = [{ ...kept, source: { kind: 'walk-in' as const, id: 'w' } }];
  const onDay = kelaDay('2026-11-18', { occupied });
  expect(walkInOffer({ nowMinute: time('9.45'), onDay })).toMatchObject({ kind: 'free' });
});

test('a step that has begun stays taken', () => {
  expect(endEarly(stretch('9.30-10.00'), time('9.46')).freedSteps).toEqual([time('9.50'), time('9.55')]);
});

test('finished on time or later frees nothing', () => {
  expect(endEarly(stretch('9.30-10.00'), time('10.00')).freedSteps).toEqual([]);
  expect(endEarly(stretch('9.30-10.00'), time('10.20'))).toEqual({
    kept: stretch('9.30-10.00'),
    freedSteps: [],
  });
});

test('finished before it began keeps its first step', () => {
  expect(endEarly(stretch('9.30-10.00'), time('9.10')).kept).toEqual(stretch('9.30-9.35'));
});

test('what is kept and what is freed are together what was taken', () => {
  const minutes = integer({ min: 0, max: 1430 });
  assert(
    property(minutes, integer({ min: 1, max: 240 }), minutes, (start, length, finished) => {
      const taken = {
        startMinute: minuteOfDay(start),
        endMinute: minuteOfDay(Math.min(1440, start + length)),
      };
      const { kept, freedSteps } = endEarly(taken, minuteOfDay(finished));
      expect([...stepsOf(kept), ...freedSteps]).toEqual(stepsOf(roundOutward(taken)));
    }),
  );
});
