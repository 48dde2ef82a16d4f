import { expect, test } from 'vitest';
import { missingPlace, uncovered, type CoveredDay } from '#domain/duty-shifts/coverage.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';

const day = (on: string, changes: Partial<CoveredDay> = {}): CoveredDay => ({
  on: localDate(on),
  state: 'staffedNoCalls',
  hours: { endMinute: at(10, 30) },
  shift: { deputyId: 'olli' },
  ...changes,
});
const alone = { shift: { deputyId: null } };
const empty = { state: 'unstaffed', shift: null } as const;
const closed = { state: 'closed', shift: null, hours: null } as const;

test('L4 an open day lacks its person, or its deputy, or nothing; a closed day lacks nobody', () => {
  expect(missingPlace(day('2026-12-01', empty))).toBe('person');
  expect(missingPlace(day('2026-12-01', alone))).toBe('deputy');
  expect(missingPlace(day('2026-12-01'))).toBeUndefined();
  expect(missingPlace(day('2026-12-06', closed))).toBeUndefined();
});

test('L3 a day with its people is covered with calls or without', () => {
  expect(missingPlace(day('2026-12-01', { state: 'staffedWithCalls' }))).toBeUndefined();
});

test('days gone by are past help, and today once the line has closed', () => {
  const days = [
    day('2026-11-30', empty),
    day('2026-12-01', empty),
    day('2026-12-02', alone),
    day('2026-12-03'),
  ];
  const lacking = (minute: number) =>
    uncovered(days, { on: localDate('2026-12-01'), minute: minuteOfDay(minute) }).map(({ on }) => on);
  expect(lacking(629)).toEqual(['2026-12-01', '2026-12-02']);
  expect(lacking(630)).toEqual(['2026-12-02']);
});
