import { describe, expect, test } from 'vitest';
import { changesPast, lastDayOf, makeRoom, withRoom } from '#domain/kela-days/template-versions.ts';
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

describe('room for a new version', () => {
  const named = (id: string, ...rest: Parameters<typeof version>) => ({ id, ...version(...rest) });
  const wednesdays = named('wed', '2021-02-03');

  test('the version in force ends on the eve, and one that begins on the same day gives way', () => {
    const versions = [wednesdays, named('planned', '2027-09-01'), named('thu', '2021-02-03', null, 4)];
    expect(makeRoom(version('2027-09-01'), versions)).toEqual({
      ended: [{ id: 'wed', validToOn: '2027-08-31' }],
      removed: ['planned'],
    });
  });

  test('K10 the Kela day moves from Wednesday to Thursday: the Wednesday it follows ends on the eve', () => {
    const next = version('2027-09-01', null, 4);
    expect(makeRoom(next, [wednesdays])).toEqual({ ended: [], removed: [] });
    const room = makeRoom(next, [wednesdays], 'wed');
    expect(room).toEqual({ ended: [{ id: 'wed', validToOn: '2027-08-31' }], removed: [] });
    expect(withRoom([wednesdays], room)).toEqual([{ ...wednesdays, validToOn: '2027-08-31' }]);
  });

  test('a planned version that is followed from an earlier day gives way, another adviser’s never', () => {
    const planned = named('wed', '2027-10-01');
    const next = version('2027-09-01', null, 4);
    expect(withRoom([planned], makeRoom(next, [planned], 'wed'))).toEqual([]);
    const other = { ...planned, adviserId: 'toini' };
    expect(makeRoom(next, [other], 'wed')).toEqual({ ended: [], removed: [] });
  });

  test('the past of the weekday that is left is frozen too', () => {
    expect(changesPast(version('2026-10-19', null, 4), [wednesdays], today, 'wed')).toBe(true);
    expect(changesPast(version('2026-10-20', null, 4), [wednesdays], today, 'wed')).toBe(false);
  });
});
