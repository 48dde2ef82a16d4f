import { describe, expect, test } from 'vitest';
import { periodReport, type PeriodReport } from '#domain/statistics/period-report.ts';
import { localDate } from '#domain/time/local-date.ts';
import { booking, call, facts, missed, slots, walkIn } from '#tests/support/statistics-facts.ts';
import { officeOf, withOffice } from '#tests/support/with-office.ts';

const row = (report: PeriodReport, on: string) => report.rows.find((one) => one.on === on);
const kela = (changes: object) => [
  { capacity: slots('9.00', 10), blocked: [], bookings: [], walkIns: [], ...changes },
];

describe('the rows', () => {
  test.each([
    ['2026-10', 31],
    ['2027-03', 31],
    ['2027-02', 28],
    ['2028-02', 29],
  ])('%s: its %i calendar days, each exactly once', (month, count) => {
    const { rows } = periodReport(facts(month));
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map((one) => one.on)).size).toBe(count);
    expect(rows.map((one) => one.on)).toEqual(rows.map((one) => one.on).sort());
  });

  test('L3 a staffed day without calls has a row with 0', () => {
    expect(row(periodReport(facts('2026-11')), '2026-11-18')).toMatchObject({
      states: [{ kind: 'staffedNoCalls' }],
      line: { incoming: 0, answered: 0, missed: 0 },
    });
  });

  test('L4 nobody on duty and a public holiday are neither of them a 0', () => {
    const report = periodReport(facts('2027-01', { '2027-01-07': { staffed: false } }));
    expect(row(report, '2027-01-07')?.states).toEqual([{ kind: 'unstaffed' }]);
    expect(row(report, '2027-01-06')?.states).toEqual([
      { kind: 'closed', why: { kind: 'holiday', holiday: 'epiphany' } },
    ]);
    expect(row(report, '2027-01-09')?.states).toEqual([{ kind: 'closed', why: { kind: 'no-hours' } }]);
  });

  test('a month that is not whole is refused', () => {
    const whole = facts('2026-11');
    const { days } = officeOf(whole);
    const [first, ...rest] = days;
    const reportOf = (given: typeof days) => () => periodReport(withOffice(whole, { days: given }));
    expect(reportOf(rest)).toThrow(RangeError);
    expect(reportOf([...rest, ...rest.slice(0, 1)])).toThrow(RangeError);
    const stranger = { ...(first ?? days[1]), on: localDate('2026-12-01') } as (typeof days)[number];
    expect(reportOf([...rest, stranger])).toThrow(RangeError);
  });

  test('the order of the days does not matter', () => {
    const given = facts('2026-11', { '2026-11-18': { calls: [call('2026-11-18')] } });
    const days = [...officeOf(given).days].reverse();
    expect(periodReport(withOffice(given, { days }))).toEqual(periodReport(given));
  });
});

describe('L5 a month of 21 weekdays: 1 holiday, 1 unstaffed, 5 staffed without calls', () => {
  // May 2027, whose one holiday on a weekday is Ascension Day, Thursday 6.5.
  const open = officeOf(facts('2027-05'))
    .days.filter((day) => day.line.kind === 'open')
    .map((day) => day.on);
  const withCalls = open.slice(6).map((on, index) => {
    const calls = index === 0 ? [call(on), missed(on)] : [call(on)];
    return [on, { calls }] as const;
  });
  const report = periodReport(
    facts('2027-05', {
      ...Object.fromEntries(withCalls),
      [open[0] ?? '']: { staffed: false },
    }),
  );

  test('the divisor counts staffed open days, zero days included', () => {
    expect(open).toHaveLength(20);
    expect(open).not.toContain('2027-05-06');
    expect(report.lineFigures.callsPerOpenDay).toEqual({
      min: 0,
      medianTenths: 10,
      meanTenths: 8,
      max: 2,
      sum: 15,
      divisor: 19,
    });
  });

  test('what was left out of it is counted beside it: 10 days of weekends and the holiday, 1 unstaffed', () => {
    expect(report.lineFigures).toMatchObject({ closedDays: 11, unstaffedDays: 1 });
  });
});

describe('figures of the line', () => {
  const on = '2026-11-18';
  const report = periodReport(
    facts('2026-11', {
      [on]: {
        deputyNamed: false,
        calls: [
          call(on, '9.00', {
            durationMinutes: 12,
            wrapUpMinutes: 95,
            bigCase: true,
            serviceTask: 'families',
          }),
          call(on, '9.20', { outcome: 'handedOver', durationMinutes: 5 }),
          call(on, '9.30', { outcome: 'nonCase', durationMinutes: 1 }),
          call(on, '9.40', { timeUnsure: true, durationMinutes: 60 }),
          missed(on),
          call(on, '8.58', { outcome: 'handedOver' }),
          missed(on, '10.30'),
        ],
      },
      '2026-11-21': { calls: [call('2026-11-21', '9.15')] },
    }),
  );

  test('L2 calls outside the hours or on a closed day have their own column and are in no rate', () => {
    expect(row(report, on)?.line).toMatchObject({ incoming: 5, answered: 4, missed: 1, outside: 2 });
    expect(row(report, '2026-11-21')?.line).toMatchObject({ incoming: 0, answered: 0, outside: 1 });
    expect(report.lineFigures.answerRate).toEqual({ part: 4, whole: 5, permille: 800 });
  });

  test('L7 non-cases are answered calls, counted apart and out of the shares', () => {
    expect(report.totals.line.nonCases).toBe(1);
    expect(report.lineFigures.resolvedShare).toEqual({ part: 2, whole: 3, permille: 667 });
    expect(report.lineFigures.handedOverShare).toEqual({ part: 1, whole: 3, permille: 333 });
    expect(report.distributions.find(({ kind }) => kind === 'serviceTask')?.total).toBe(3);
    expect(report.distributions.find(({ kind }) => kind === 'outcome')?.total).toBe(4);
  });

  test('L12 call and work after it are summed apart; the day is a big case', () => {
    expect(report.lineFigures).toMatchObject({ wrapUpMinutes: 95, bigCaseDays: 1 });
    expect(report.lineFigures.wrapUpPerStaffedDayTenths).toBe(45);
    expect(report.lineFigures.duration).toMatchObject({ medianTenths: 50, meanTenths: 60, divisor: 3 });
  });

  test('coverage asks for a person and a deputy', () => {
    expect(report.lineFigures.coverage).toEqual({ part: 20, whole: 21, permille: 952 });
  });

  test('a month without calls has no shares, and one without open days no average', () => {
    const quiet = periodReport(facts('2026-11')).lineFigures;
    expect(quiet.answerRate).toBeUndefined();
    expect(quiet.resolvedShare).toBeUndefined();
    expect(quiet.duration).toBeUndefined();
    expect(quiet.callsPerOpenDay).toMatchObject({ max: 0, divisor: 21 });
    const before = periodReport(facts('2021-07')).lineFigures;
    expect(before.callsPerOpenDay).toBeUndefined();
    expect(before.coverage).toBeUndefined();
    expect(before.wrapUpPerStaffedDayTenths).toBeUndefined();
  });
});

describe('figures of Kela days', () => {
  test('R6 used 8 of 9, of two advisers together', () => {
    const bookings = ['9.00-9.30', '9.30-10.00', '10.00-10.30', '10.30-11.00', '11.00-11.30'].map((range) =>
      booking(range),
    );
    const report = periodReport(
      facts('2026-11', {
        '2026-11-18': {
          kela: [
            ...kela({
              blocked: slots('13.30', 1),
              bookings: [
                ...bookings,
                booking('11.30-12.00', { state: 'noShow' }),
                booking('9.00-9.15', { squeezeIn: true }),
              ],
              walkIns: [walkIn('12.00-12.30', 12), walkIn('12.30-13.00', 30)],
            }),
            ...kela({}),
          ],
        },
      }),
    );
    expect(row(report, '2026-11-18')?.kela).toMatchObject({
      planned: 20,
      usable: 19,
      used: 8,
      squeezeIns: 1,
    });
    expect(report.kelaFigures).toMatchObject({
      use: { part: 240, whole: 570, permille: 421 },
      slotUse: { part: 8, whole: 19, permille: 421 },
      noShowShare: { part: 1, whole: 6, permille: 167 },
      waiting: { min: 12, max: 30, divisor: 2 },
      waitingNinetieth: 30,
    });
  });

  test('K3 a month without Kela days has no share of use', () => {
    const { kelaFigures } = periodReport(facts('2026-11'));
    expect([kelaFigures.use, kelaFigures.noShowShare, kelaFigures.waiting]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a month that is not over', () => {
  const coming = { kela: kela({ bookings: [booking('9.00-9.30', { state: 'booked' })] }) };
  const report = periodReport(
    facts(
      '2026-11',
      { '2026-11-18': coming, '2026-11-25': { ...coming, calls: [call('2026-11-25')] } },
      localDate('2026-11-18'),
    ),
  );

  test('days to come stand in it without figures', () => {
    expect(row(report, '2026-11-18')).toMatchObject({ ahead: false, kela: { planned: 10, unresolved: 1 } });
    expect(row(report, '2026-11-25')).toMatchObject({
      ahead: true,
      line: { incoming: 0 },
      kela: { planned: 0, unresolved: 0 },
    });
    expect(report.totals.line.incoming).toBe(0);
    expect(report.totals.kela.planned).toBe(10);
  });

  test('and are in no divisor', () => {
    expect(report.lineFigures.callsPerOpenDay?.divisor).toBe(13);
  });
});
