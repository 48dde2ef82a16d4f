import { describe, expect, test } from 'vitest';
import { appliesOn, isValidOn } from '#domain/kela-days/template.ts';
import { datesBetween, localDate } from '#domain/time/local-date.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { template } from '#tests/support/kela-day-rows.ts';

const daysOf = (changes: Parameters<typeof template>[0], from: string, to: string) =>
  datesBetween(localDate(from), localDate(to)).filter((date) => appliesOn(template(changes), date));

describe('the days of a template', () => {
  test('are its weekdays from its first day to its last, both included', () => {
    const changes = { validFromOn: localDate('2026-11-04'), validToOn: localDate('2026-11-25') };
    expect(daysOf(changes, '2026-10-01', '2026-12-31')).toEqual([
      '2026-11-04',
      '2026-11-11',
      '2026-11-18',
      '2026-11-25',
    ]);
  });

  test('go on when there is no last day', () => {
    expect(isValidOn(template(), localDate('2099-12-30'))).toBe(true);
    expect(isValidOn(template(), localDate('2021-02-02'))).toBe(false);
  });

  test.each([1, 2, 3, 4, 5, 6, 7] as const)('weekday %i', (weekday) => {
    const days = daysOf({ weekday }, '2026-10-19', '2026-11-15');
    expect(days).toHaveLength(4);
    expect(new Set(days.map(weekdayOf))).toEqual(new Set([weekday]));
  });

  test('every other week is counted from the ISO week of the first day, through a year of 53 weeks', () => {
    const changes = { everyWeeks: 2, validFromOn: localDate('2026-12-07') };
    expect(daysOf(changes, '2026-12-01', '2027-02-01')).toEqual([
      '2026-12-09',
      '2026-12-23',
      '2027-01-06',
      '2027-01-20',
    ]);
  });

  test('the week of the first day counts as the first even when the weekday has gone by', () => {
    const changes = { everyWeeks: 3, validFromOn: localDate('2026-11-06') };
    expect(daysOf(changes, '2026-11-01', '2026-12-20')).toEqual(['2026-11-25', '2026-12-16']);
  });
});
