import { describe, expect, test } from 'vitest';
import { comparePromises, isOverdue, reachedSameDay } from '#domain/promises/due.ts';
import { afterStep, promiseStates, promiseSteps } from '#domain/promises/state.ts';
import { localDate } from '#domain/time/local-date.ts';
import { time } from '#tests/support/kela-day-rows.ts';

const promise = { dueOn: localDate('2026-11-18'), dueMinute: time('13.00') };
const now = (on: string, minute: string) => ({ on: localDate(on), minute: time(minute) });

describe('L11 a call back promised for 13.00', () => {
  test('stays open after two attempts that did not reach', () => {
    expect(afterStep(afterStep('open', 'notReached'), 'notReached')).toBe('open');
  });

  test('is kept by the attempt that reaches', () => {
    expect(afterStep('open', 'reached')).toBe('kept');
  });

  test('is overdue after 13.00 and on every later day, as long as it is open', () => {
    const late = (on: string, minute: string) => isOverdue({ ...promise, state: 'open' }, now(on, minute));
    expect(late('2026-11-18', '13.00')).toBe(false);
    expect(late('2026-11-18', '13.01')).toBe(true);
    expect(late('2026-11-19', '8.00')).toBe(true);
    expect(late('2026-11-17', '15.00')).toBe(false);
    expect(
      promiseStates.filter((state) => isOverdue({ ...promise, state }, now('2026-12-01', '9.00'))),
    ).toEqual(['open']);
  });
});

test('giving up breaks an open promise, another time keeps it open', () => {
  expect(afterStep('open', 'givenUp')).toBe('broken');
  expect(afterStep('open', 'changed')).toBe('open');
});

test('what is settled stays so, whatever happens', () => {
  for (const state of ['kept', 'broken'] as const)
    expect(promiseSteps.map((step) => afterStep(state, step))).toEqual(promiseSteps.map(() => state));
});

test('lists begin with what was promised first', () => {
  const rows = [
    { dueOn: localDate('2026-11-19'), dueMinute: time('9.00') },
    { dueOn: localDate('2026-11-18'), dueMinute: time('14.00') },
    promise,
  ];
  expect(rows.sort(comparePromises).map((row) => `${row.dueOn} ${row.dueMinute}`)).toEqual([
    '2026-11-18 780',
    '2026-11-18 840',
    '2026-11-19 540',
  ]);
});

test('reached on the same working day or later or not at all', () => {
  const made = localDate('2026-11-18');
  expect(reachedSameDay(made, made)).toBe(true);
  expect(reachedSameDay(made, localDate('2026-11-19'))).toBe(false);
  expect(reachedSameDay(made, null)).toBe(false);
});
