import { array, constantFrom, integer, nat, record, type Arbitrary } from 'fast-check';
import type { CallFact, DayFact, PeriodFacts } from '#domain/statistics/facts.ts';
import { noDeskDay } from '#domain/statistics/desk-counts.ts';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { periodReport, type PeriodReport } from '#domain/statistics/period-report.ts';
import { noRequests } from '#domain/statistics/request-figures.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { daysOfPeriod } from '#domain/time/period.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { callOn, kelaDay } from './report-facts.ts';

const first = localDate('2026-01-01');

/** What a day was: a number from which everything else follows, so that a failure is short to read. */
function dayOf(on: LocalDate, pick: number): DayFact {
  const isClosed = weekdayOf(on) >= 6 || pick % 11 === 0;
  const call = (index: number): CallFact =>
    callOn(on, {
      startMinute:
        (pick + index) % 7 === 0 ? null : ((at(9) + ((pick * 13 + index * 31) % 90)) as MinuteOfDay),
      when: isClosed ? 'closed' : index === 3 ? 'outside' : 'inside',
      ...((pick + index) % 4 === 0
        ? { kind: 'missed' }
        : { kind: 'answered', outcome: callOutcomes[(pick + index * 3) % 9] ?? null }),
      topics: supportNeedCodes.slice((pick + index) % 5, ((pick + index) % 5) + (pick % 3)),
      municipality: index % 2 === 0 ? '010' : null,
      serviceTask: index % 3 === 0 ? 'working-age' : null,
    });
  return {
    on,
    line: isClosed
      ? { kind: 'closed', why: { kind: 'no-hours' } }
      : { kind: 'open', startMinute: at(9), endMinute: at(10, 30) },
    staffed: pick % 5 !== 0,
    deputyNamed: pick % 2 === 0,
    calls: Array.from({ length: pick % 6 }, (_, index) => call(index)),
    kela: pick % 3 === 0 ? [kelaDay()] : [],
    desk: noDeskDay,
  };
}

/** Any report: of some days anywhere in two years, of one office or two, counted through some day, before its first one too. */
export const anyReport: Arbitrary<PeriodReport> = record({
  begin: nat(400),
  length: constantFrom(1, 2, 28, 31, 62, 63, 92, 190, 191, 365),
  picks: array(array(nat(500), { minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 2 }),
  counted: integer({ min: -3, max: 400 }),
  passes: array(nat(6), { maxLength: 12 }),
  municipality: constantFrom(null, null, '010'),
}).map(({ begin, length, picks, counted, passes, municipality }) => {
  const from = plusDays(first, begin);
  const to = plusDays(from, length - 1);
  const facts: PeriodFacts = {
    period: { from, to },
    throughOn: plusDays(from, Math.min(counted, length - 1)),
    municipality,
    freeSlots: null,
    offices: picks.map((given) => ({
      days: daysOfPeriod({ from, to }).map((on, index) =>
        dayOf(on, (given[index % given.length] ?? 0) + index),
      ),
      requests: noRequests,
      callBacks: passes.map((count) => ({ askedOn: from, reachedOn: count % 2 === 0 ? from : null })),
      matters: passes.map((count) => ({ passes: count, workers: 1, needMet: null })),
      handovers: passes.map((count) => (count % 3 === 0 ? 'late' : count === 1 ? 'ahead' : 'inTime')),
    })),
  };
  return periodReport(facts);
});
