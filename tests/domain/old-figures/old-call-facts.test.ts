import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oldCallFacts, oldServiceDay } from '#domain/old-figures/old-call-facts.ts';
import { callsOf, oldDay, unknownCall, type OldCall } from '#domain/old-figures/old-figure.ts';
import { countCalls } from '#domain/statistics/line-counts.ts';
import type { ServiceDay } from '#domain/service-hours/service-hours.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const wednesday = localDate('2021-02-03');
const open: ServiceDay = { kind: 'open', startMinute: at(9), endMinute: at(10, 30) };
const noHours: ServiceDay = { kind: 'closed', why: { kind: 'no-hours' } };
const holiday: ServiceDay = { kind: 'closed', why: { kind: 'holiday', holiday: 'epiphany' } };
const whole: ServiceDay = { kind: 'open', startMinute: at(0), endMinute: at(24) };

describe('the line’s day as an old table knows it', () => {
  const hours = localDate('2021-08-02');

  test('was open on a weekday before the office’s first hours', () => {
    expect(oldServiceDay(wednesday, noHours, hours)).toEqual(whole);
    expect(oldServiceDay(wednesday, noHours, null)).toEqual(whole);
  });

  test('is what the hours say from their first day on', () => {
    expect(oldServiceDay(hours, noHours, hours)).toBe(noHours);
    expect(oldServiceDay(wednesday, open, hours)).toBe(open);
  });

  test('stays closed on a weekend and on a holiday', () => {
    expect(oldServiceDay(localDate('2021-02-06'), noHours, hours)).toBe(noHours);
    expect(oldServiceDay(localDate('2021-01-06'), holiday, hours)).toBe(holiday);
  });
});

describe('the calls of an old day', () => {
  const facts = (line: ServiceDay, ...figures: (Partial<OldCall> & { calls: number })[]) =>
    oldCallFacts(
      oldDay(
        wednesday,
        figures.map((figure) => ({ ...unknownCall, ...figure })),
      ),
      line,
    );

  test('are as many as were counted, and nothing else is known of them', () => {
    const made = facts(open, { calls: 5 });
    expect(made).toHaveLength(5);
    expect(made[0]).toEqual({
      startedOn: wednesday,
      startMinute: null,
      when: 'inside',
      kind: 'answered',
      outcome: null,
      serviceTask: null,
      topics: [],
      municipality: null,
      callerKind: null,
      ageBand: null,
      durationMinutes: null,
      timeUnsure: false,
      wrapUpMinutes: null,
      bigCase: false,
    });
    expect(facts(open, { calls: 0 })).toEqual([]);
  });

  test('are outside where the table, their time or the day says so', () => {
    const when = (line: ServiceDay, call: Partial<OldCall>) => facts(line, { ...call, calls: 1 })[0]?.when;
    expect(when(open, { isOutside: true })).toBe('outside');
    expect(when(open, { startMinute: at(10, 29) })).toBe('inside');
    expect(when(open, { startMinute: at(10, 30) })).toBe('outside');
    expect(when(holiday, {})).toBe('closed');
    expect(when(whole, { startMinute: at(23) })).toBe('inside');
  });

  test('of any table are counted as the table did', () => {
    const figure = record({
      kind: constantFrom('answered' as const, 'missed' as const),
      isOutside: boolean(),
      outcome: constantFrom(null, 'resolved' as const),
      calls: integer({ min: 0, max: 5 }),
    });
    assert(
      property(array(figure, { maxLength: 8 }), constantFrom(open, holiday, whole), (figures, line) => {
        const day = oldDay(
          wednesday,
          figures.map((one) => ({
            ...unknownCall,
            ...one,
            outcome: one.kind === 'missed' ? null : one.outcome,
          })),
        );
        const counts = countCalls(oldCallFacts(day, line));
        expect(counts.incoming + counts.outside).toBe(callsOf(day));
        expect(line.kind === 'open' || counts.incoming === 0).toBe(true);
        expect(counts.outcomes.resolved + counts.unrecordedOutcomes).toBe(counts.answered);
      }),
    );
  });
});
