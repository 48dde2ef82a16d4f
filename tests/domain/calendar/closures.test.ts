import { expect, test } from 'vitest';
import { closureOn, isWeekend, type OwnClosure } from '#domain/calendar/closures.ts';
import { localDate } from '#domain/time/local-date.ts';

const closure = (fromOn: string, toOn: string, name: string): OwnClosure => ({
  fromOn: localDate(fromOn),
  toOn: localDate(toOn),
  name,
});
const summer = closure('2026-07-06', '2026-08-02', 'kesäsulku');

test('an own closure holds both its ends', () => {
  const days = ['2026-07-05', '2026-07-06', '2026-08-02', '2026-08-03'];
  expect(days.map((on) => closureOn(localDate(on), [summer]))).toEqual([
    undefined,
    { kind: 'own', name: 'kesäsulku' },
    { kind: 'own', name: 'kesäsulku' },
    undefined,
  ]);
});

test('a holiday is named before an own closure', () => {
  const over = closure('2026-12-21', '2027-01-06', 'joulutauko');
  expect(closureOn(localDate('2026-12-24'), [over])).toEqual({ kind: 'holiday', holiday: 'christmas-eve' });
  expect(closureOn(localDate('2026-12-28'), [over])).toEqual({ kind: 'own', name: 'joulutauko' });
});

test('of two closures the same one is named in whatever order they come', () => {
  const meeting = closure('2026-07-15', '2026-07-15', 'henkilöstöpäivä');
  const sameStart = closure('2026-07-06', '2026-07-10', 'arkistointi');
  const named = (all: OwnClosure[], on: string) => closureOn(localDate(on), all);
  for (const all of [
    [summer, meeting, sameStart],
    [sameStart, meeting, summer],
  ]) {
    expect(named(all, '2026-07-15')).toEqual({ kind: 'own', name: 'kesäsulku' });
    expect(named(all, '2026-07-07')).toEqual({ kind: 'own', name: 'arkistointi' });
  }
});

test('a weekend is no closure', () => {
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(localDate);
  expect(days.map(isWeekend)).toEqual([false, true, true, false]);
  expect(closureOn(localDate('2026-11-21'), [])).toBeUndefined();
});
