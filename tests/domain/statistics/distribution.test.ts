import { describe, expect, test } from 'vitest';
import { distribution, distributionKinds, UNRECORDED } from '#domain/statistics/distribution.ts';
import { halfHours } from '#domain/statistics/half-hours.ts';
import { call } from '#tests/support/statistics-facts.ts';

const day = '2026-11-18';
const count = (of: ReturnType<typeof distribution>, key: string) =>
  of.rows.find((row) => row.key === key)?.count;

describe('a distribution', () => {
  const calls = [
    call(day, '9.00', { serviceTask: 'families' }),
    call(day, '9.10', { serviceTask: 'families' }),
    call(day, '9.20', { serviceTask: 'unknown' }),
    call(day, '9.30'),
  ];

  test('has a row for every code, and one of its own for what was not recorded', () => {
    const tasks = distribution('serviceTask', calls);
    expect(count(tasks, 'families')).toBe(2);
    expect(count(tasks, 'disability')).toBe(0);
    expect(count(tasks, 'unknown')).toBe(1);
    expect(count(tasks, UNRECORDED)).toBe(1);
    expect(tasks.rows.at(-1)?.key).toBe(UNRECORDED);
    expect([tasks.total, tasks.calls]).toEqual([4, 4]);
  });

  test('keeps a code that is no longer in the classification', () => {
    const places = distribution('municipality', [
      call(day, '9.00', { municipality: '863' }),
      call(day, '9.10', { municipality: '010' }),
    ]);
    expect(places.rows.slice(-2)).toEqual([
      { key: '863', count: 1 },
      { key: UNRECORDED, count: 0 },
    ]);
  });

  test('of topics counts every topic of a call, and the calls beside it', () => {
    const topics = distribution('topic', [call(day, '9.00', { topics: ['3', '2'] }), call(day, '9.10')]);
    expect([count(topics, '3'), count(topics, '2'), count(topics, UNRECORDED)]).toEqual([1, 1, 1]);
    expect([topics.total, topics.calls]).toEqual([3, 2]);
  });

  test.each(distributionKinds)('of %s adds up', (kind) => {
    const { rows, total } = distribution(kind, calls);
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(total);
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  });
});

test('half hours of weekdays, in order, adding up to the calls', () => {
  const calls = [
    call('2026-11-20', '9.59'),
    call('2026-11-18', '10.00'),
    call('2026-11-18', '9.30'),
    call('2026-11-25', '9.59'),
  ];
  expect(halfHours(calls)).toEqual([
    { weekday: 3, startMinute: 570, count: 2 },
    { weekday: 3, startMinute: 600, count: 1 },
    { weekday: 5, startMinute: 570, count: 1 },
  ]);
});
