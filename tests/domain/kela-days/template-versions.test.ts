import { describe, expect, test } from 'vitest';
import { changesPast, lastDayOf } from '#domain/kela-days/template-versions.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Weekday } from '#domain/time/week.ts';

const version = (from: string, to: string | null = null, weekday: Weekday = 3, adviserId = 'kaisa') => ({
  adviserId,
  weekday,
  validFromOn: localDate(from),
  validToOn: to === null ? null : localDate(to),
});
const today = localDate('2026-10-20');

describe('last day', () => {
  test('goes on when nothing follows, else to the eve of the next of the same adviser and weekday', () => {
    const next = version('2027-01-01');
    expect(lastDayOf(next, [version('2021-02-03')])).toBeNull();
    expect(lastDayOf(next, [version('2027-06-01'), version('2027-03-01')])).toBe('2027-02-28');
    expect(
      lastDayOf(next, [version('2027-03-01', null, 4), version('2027-03-01', null, 3, 'toini')]),
    ).toBeNull();
  });
});

describe('the past', () => {
  test('from today on anything may change', () => {
    expect(changesPast(version('2026-10-20'), [version('2021-02-03')], today)).toBe(false);
  });

  test('a day gone by that a version shaped may not', () => {
    expect(changesPast(version('2026-10-19'), [version('2021-02-03')], today)).toBe(true);
    expect(changesPast(version('2020-01-01', '2021-02-03'), [version('2021-02-03')], today)).toBe(true);
    expect(changesPast(version('2021-02-03'), [version('2021-02-03', '2021-02-03')], today)).toBe(true);
  });

  test('days that none shaped may be filled in, before the first and in a gap', () => {
    expect(changesPast(version('2020-01-01', '2021-02-02'), [version('2021-02-03')], today)).toBe(false);
    expect(
      changesPast(
        version('2022-01-01', '2022-12-31'),
        [version('2021-01-01', '2021-12-31'), version('2023-01-01')],
        today,
      ),
    ).toBe(false);
    expect(changesPast(version('2022-01-01'), [version('2021-01-01', null, 4)], today)).toBe(false);
  });
});
