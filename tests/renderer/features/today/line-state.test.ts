import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { lineStateAt } from '#renderer/features/today/line-state.ts';

const hours = { startMinute: at(9), endMinute: at(10, 30) };
const wednesday = localDate('2026-10-21');
const stateAt = (minute: ReturnType<typeof at>) =>
  lineStateAt({ hours, closed: null }, { on: wednesday, minute }).kind;

test('L2 the line is open from its first minute to the one before its end', () => {
  expect([at(8, 59), at(9), at(10, 29), at(10, 30)].map(stateAt)).toEqual([
    'before',
    'open',
    'open',
    'after',
  ]);
});

test('L4 a closed day says why, a weekend is a weekend, and another day without hours has none', () => {
  const without = (on: string, why: string, name: string | null) =>
    lineStateAt({ hours: null, closed: { why, name } }, { on: localDate(on), minute: at(9) });
  expect(without('2027-01-06', 'holiday', 'epiphany')).toEqual({
    kind: 'closed',
    why: 'holiday',
    name: 'epiphany',
  });
  expect(without('2026-10-21', 'own', 'koulutuspäivä')).toMatchObject({
    kind: 'closed',
    name: 'koulutuspäivä',
  });
  expect(without('2026-10-24', 'no-hours', null)).toEqual({ kind: 'weekend' });
  expect(without('2026-10-21', 'no-hours', null)).toEqual({ kind: 'noHours' });
});
