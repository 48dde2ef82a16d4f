import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDue, checkNewPromise } from '#domain/promises/check-promise.ts';
import { comparePromises, isOverdue } from '#domain/promises/due.ts';
import { afterStep, promiseStates, promiseSteps } from '#domain/promises/state.ts';
import { mayTakeBack, TAKE_BACK_MINUTES } from '#domain/promises/take-back.ts';
import { instantOf, localOf, type Instant } from '#domain/time/instant.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';

const on = localDate('2026-10-21');
const plus = (moment: Instant, milliseconds: number) => (moment + milliseconds) as Instant;
/** Days around both changes of the clock; by day, when the office is open. */
const aDue = record({
  dueOn: integer({ min: -5, max: 170 }).map((later) => plusDays(on, later)),
  dueMinute: integer({ min: 6 * 60, max: 22 * 60 }).map(minuteOfDay),
});
const within = 36 * 3_600_000;

describe('the minute of a promise', () => {
  test.each([
    [-1, 0],
    [0, 0],
    [59_999, 0],
    [60_000, 1],
    [60_001, 1],
  ])('%i milliseconds from its beginning there are %i objections', (after, count) => {
    const due = { dueOn: on, dueMinute: at(9, 30) };
    expect(checkDue(due, plus(instantOf(on, at(9, 30)), after))).toHaveLength(count);
  });

  test('a time can be promised exactly as long as a promise for it would not be late', () => {
    assert(
      property(aDue, integer({ min: -within, max: within }), (due, after) => {
        const now = plus(instantOf(due.dueOn, due.dueMinute), after);
        const isLate = isOverdue({ ...due, state: 'open' }, localOf(now));
        expect(checkDue(due, now).length > 0).toBe(isLate);
      }),
      { numRuns: 500, seed: 51 },
    );
  });

  test('once late, an open promise stays late', () => {
    assert(
      property(aDue, nat(within), nat(within), (due, sooner, later) => {
        const late = (after: number) =>
          isOverdue({ ...due, state: 'open' }, localOf(plus(instantOf(due.dueOn, due.dueMinute), after)));
        expect(late(sooner) && !late(sooner + later)).toBe(false);
        expect(late(60_000 + sooner)).toBe(true);
      }),
      { seed: 52 },
    );
  });

  test('the time that it had may stay at any moment, and only exactly that', () => {
    assert(
      property(aDue, integer({ min: 60_000, max: within }), (due, after) => {
        const now = plus(instantOf(due.dueOn, due.dueMinute), after);
        expect(checkDue(due, now, due)).toEqual([]);
        const earlier = { ...due, dueMinute: minuteOfDay(due.dueMinute - 1) };
        const yesterday = { ...due, dueOn: plusDays(due.dueOn, -1) };
        for (const moved of [earlier, yesterday])
          expect(checkDue(moved, now, due)).toEqual([{ field: 'dueMinute', code: 'timeGone' }]);
      }),
      { seed: 53 },
    );
  });
});

test('what lacks a person and a time at once is told both, the person first', () => {
  const gone = { dueOn: on, dueMinute: at(9) };
  const now = instantOf(on, at(9, 1));
  const promise = { ...gone, clientLabel: '', phone: '' };
  expect(checkNewPromise({ ...promise, kind: 'callBack' }, now).map(({ field }) => field)).toEqual([
    'phone',
    'dueMinute',
  ]);
  expect(checkNewPromise({ ...promise, kind: 'letKnow' }, now).map(({ field }) => field)).toEqual([
    'clientLabel',
    'dueMinute',
  ]);
});

test('the order of promises is that of their moments, whichever two are compared', () => {
  assert(
    property(aDue, aDue, (one, other) => {
      const moments = instantOf(one.dueOn, one.dueMinute) - instantOf(other.dueOn, other.dueMinute);
      expect(Math.sign(comparePromises(one, other))).toBe(Math.sign(moments));
      expect(Math.sign(comparePromises(other, one)) + Math.sign(moments)).toBe(0);
    }),
    { seed: 54 },
  );
});

test('whatever happens in whatever order, the first step that settles it is the one that counts', () => {
  assert(
    property(array(constantFrom(...promiseSteps), { maxLength: 12 }), (steps) => {
      const settled = steps.find((step) => step === 'reached' || step === 'givenUp');
      const state = steps.reduce(afterStep, promiseStates[0]);
      expect(state).toBe(settled === undefined ? 'open' : settled === 'reached' ? 'kept' : 'broken');
    }),
    { seed: 55 },
  );
});

test('a step can be taken back by its own maker alone, to the millisecond', () => {
  const step = { staffId: 'outi', at: instantOf(on, at(13)) };
  const last = TAKE_BACK_MINUTES * 60_000;
  assert(
    property(constantFrom('outi', 'ville'), nat(2 * last), (who, after) => {
      expect(mayTakeBack(step, who, plus(step.at, after))).toBe(who === 'outi' && after <= last);
    }),
    { seed: 56 },
  );
});
