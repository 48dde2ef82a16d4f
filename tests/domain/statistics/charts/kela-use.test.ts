import { describe, expect, test } from 'vitest';
import { kelaUse } from '#domain/statistics/charts/kela-use.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { localDate } from '#domain/time/local-date.ts';
import { callOn, kelaDay, monthFacts, october } from '#tests/support/report-facts.ts';

const report = periodReport(october);

describe('by day', () => {
  test('only Kela days are points: four slots, one taken by something else, the rest used', () => {
    const { by, points } = kelaUse(report, null);
    expect(by).toBe('day');
    expect(points.map(({ now }) => now?.from)).toEqual(['2026-10-07', '2026-10-14']);
    expect(points[0]?.now).toMatchObject({ planned: 4, blocked: 1, usable: 3, used: 3, unused: 0 });
  });

  test('a Kela day of which nothing was used is a point of zero', () => {
    const empty = { ...kelaDay(), bookings: [], walkIns: [], blocked: [] };
    const quiet = periodReport(
      monthFacts('2026-10', ({ on }) => (on === '2026-10-07' ? { kela: [empty] } : {})),
    );
    expect(kelaUse(quiet, null).points).toMatchObject([{ now: { planned: 4, used: 0, unused: 4 } }]);
  });

  test('the first Kela day stands beside the first one of the earlier period', () => {
    const earlier = periodReport(
      monthFacts('2026-09', ({ on }) => (on === '2026-09-02' ? { kela: [kelaDay()] } : {})),
    );
    expect(kelaUse(report, earlier).points).toMatchObject([
      { now: { from: '2026-10-07' }, before: { from: '2026-09-02' } },
      { now: { from: '2026-10-14' }, before: undefined },
    ]);
  });

  test('days ahead are no points', () => {
    const going = periodReport(monthFacts('2026-10', () => ({ kela: [kelaDay()] }), localDate('2026-10-03')));
    expect(kelaUse(going, null).points).toHaveLength(3);
  });
});

test('by month a month without Kela days is a point of zero', () => {
  const months = ['2026-10', '2026-11', '2026-12'].map((name) =>
    monthFacts(name, ({ on }) => ({ calls: [callOn(on)], kela: name === '2026-11' ? [] : [kelaDay()] })),
  );
  const offices = months.map(({ offices: [office] }) => office);
  const whole = periodReport({
    period: { from: localDate('2026-10-01'), to: localDate('2026-12-31') },
    throughOn: localDate('2026-12-31'),
    municipality: null,
    freeSlots: null,
    offices: offices
      .slice(0, 1)
      .flatMap((office) => (office ? [{ ...office, days: offices.flatMap((one) => one?.days ?? []) }] : [])),
  });
  const { by, points } = kelaUse(whole, null);
  expect(by).toBe('month');
  expect(points.map(({ now }) => [now?.from, now?.planned, now?.used])).toEqual([
    ['2026-10-01', 124, 93],
    ['2026-11-01', 0, 0],
    ['2026-12-01', 124, 93],
  ]);
});
