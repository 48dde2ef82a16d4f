import { describe, expect, test } from 'vitest';
import { isWorkingDay, plusWorkingDays } from '#domain/calendar/working-days.ts';
import { timeLimit, usualTimeLimitRule, workingDaysLeft } from '#domain/calendar/time-limit.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';

const limit = (from: string, rule = usualTimeLimitRule, own: Parameters<typeof timeLimit>[3] = []) =>
  timeLimit(localDate(from), 7, rule, own);
const skippedOf = (made: ReturnType<typeof limit>) =>
  made.skipped.map(({ on, closure }) => [on, closure.kind === 'holiday' ? closure.holiday : closure.name]);

describe('the seventh working day', () => {
  test.each([
    ['2026-11-18', '2026-11-27'],
    ['2026-11-23', '2026-12-02'],
    ['2026-11-30', '2026-12-09'],
    ['2026-12-16', '2026-12-29'],
    ['2026-12-23', '2027-01-07'],
    ['2026-12-31', '2027-01-13'],
    ['2027-03-22', '2027-04-02'],
    ['2026-06-15', '2026-06-25'],
    ['2026-04-30', '2026-05-12'],
    ['2027-04-29', '2027-05-11'],
    ['2027-11-30', '2027-12-10'],
  ])('K22 after %s is %s', (from, last) => {
    expect(limit(from).lastOn).toBe(last);
  });

  test('K22 its basis names the eves and holidays passed over, and no weekend', () => {
    expect(skippedOf(limit('2026-12-16'))).toEqual([
      ['2026-12-24', 'christmas-eve'],
      ['2026-12-25', 'christmas-day'],
    ]);
    // 1.5.2027 is a Saturday.
    expect(skippedOf(limit('2027-04-29'))).toEqual([['2027-05-06', 'ascension-day']]);
    expect(skippedOf(limit('2026-11-18'))).toEqual([]);
  });

  test('comes earlier where Saturdays count, and a holiday on one is then named', () => {
    const made = limit('2026-12-16', { saturdays: true, skipsClosures: false });
    expect(made.lastOn).toBe('2026-12-28');
    expect(skippedOf(made).map(([on]) => on)).toEqual(['2026-12-24', '2026-12-25', '2026-12-26']);
  });

  test('waits for the office’s own closure only where the office says so', () => {
    const own = [{ fromOn: localDate('2026-12-28'), toOn: localDate('2026-12-30'), name: 'talven sulku' }];
    expect(limit('2026-12-16', usualTimeLimitRule, own).lastOn).toBe('2026-12-29');
    const made = limit('2026-12-16', { saturdays: false, skipsClosures: true }, own);
    expect(made.lastOn).toBe('2027-01-04');
    expect(skippedOf(made)).toContainEqual(['2026-12-29', 'talven sulku']);
  });
});

test('over ten years the usual rule agrees with the calendar’s working days, and each basis can be counted again', () => {
  for (let day: LocalDate = localDate('2024-01-01'); day < '2034-01-01'; day = plusDays(day, 1)) {
    const made = timeLimit(day, 7, usualTimeLimitRule, []);
    expect(made.lastOn).toBe(plusWorkingDays(day, 7));
    expect(isWorkingDay(made.lastOn)).toBe(true);
    expect(made.skipped.every(({ on }) => on > day && on < made.lastOn && !isWorkingDay(on))).toBe(true);
  }
});

test.each([0, -1, 1.5, Number.NaN])('%s is no number of working days', (count) => {
  expect(() => timeLimit(localDate('2026-12-16'), count, usualTimeLimitRule, [])).toThrow(RangeError);
});

test('the days that are left are those that still count, from seven on the first day to none on the last', () => {
  const made = limit('2026-12-16');
  const left = (on: string) => workingDaysLeft(made, localDate(on));
  expect(
    ['2026-12-16', '2026-12-23', '2026-12-25', '2026-12-28', '2026-12-29', '2027-01-05'].map(left),
  ).toEqual([7, 2, 2, 1, 0, 0]);
});
