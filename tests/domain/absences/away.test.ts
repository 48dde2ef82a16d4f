import { expect, test } from 'vitest';
import type { Absence } from '#domain/absences/absence.ts';
import { awayOn, standInOn } from '#domain/absences/away.ts';
import { localDate } from '#domain/time/local-date.ts';

const days = (staffId: string, from: string, to: string, deputyId: string | null = null): Absence => ({
  id: `${staffId} ${from}`,
  staffId,
  fromOn: localDate(from),
  toOn: localDate(to),
  deputyId,
});
const on = localDate('2026-12-02');

test.each([
  ['2026-12-02', '2026-12-02', true],
  ['2026-11-30', '2026-12-02', true],
  ['2026-12-02', '2026-12-04', true],
  ['2026-12-03', '2026-12-04', false],
  ['2026-11-30', '2026-12-01', false],
])('away %s–%s: both ends are days away', (from, to, isAway) => {
  const absences = [days('outi', from, to)];
  expect(awayOn('outi', on, absences) !== undefined).toBe(isAway);
  expect(awayOn('olli', on, absences)).toBeUndefined();
});

test('H2 who is there does the work; who is away has the named deputy in their place', () => {
  const absences = [days('tiina', '2026-12-01', '2026-12-04', 'taru')];
  expect(standInOn('taru', on, absences)).toBe('taru');
  expect(standInOn('tiina', on, absences)).toBe('taru');
  expect(standInOn('tiina', localDate('2026-12-05'), absences)).toBe('tiina');
});

test('a deputy who is away too hands on to their own deputy', () => {
  const absences = [
    days('tiina', '2026-12-01', '2026-12-04', 'taru'),
    days('taru', '2026-12-02', '2026-12-02', 'timo'),
  ];
  expect(standInOn('tiina', on, absences)).toBe('timo');
  expect(standInOn('tiina', localDate('2026-12-03'), absences)).toBe('taru');
});

test('nobody when no deputy was named, or when the deputies are each other’s', () => {
  expect(standInOn('tiina', on, [days('tiina', '2026-12-01', '2026-12-04')])).toBeNull();
  const circle = [
    days('tiina', '2026-12-01', '2026-12-04', 'taru'),
    days('taru', '2026-12-01', '2026-12-04', 'tiina'),
  ];
  expect(standInOn('tiina', on, circle)).toBeNull();
});
