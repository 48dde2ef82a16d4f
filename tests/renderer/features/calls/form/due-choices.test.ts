import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { dueChoices } from '#renderer/features/calls/form/due-choices.ts';
import { moment } from '#tests/support/line.ts';

const said = (on: string, minute: number, closures: Parameters<typeof dueChoices>[1] = []) =>
  dueChoices(moment(on, minute), closures, 'fi').map(({ label, on: day, minute: due, shortcut }) => [
    shortcut,
    label.replaceAll('\u00a0', ' '),
    day,
    due,
  ]);

test('in the morning later today and tomorrow morning are offered', () => {
  expect(said('2026-10-21', at(9, 30))).toEqual([
    ['1', 'tänään klo 13.00', '2026-10-21', at(13)],
    ['2', 'tänään klo 15.00', '2026-10-21', at(15)],
    ['3', 'huomenna aamulla', '2026-10-22', at(9)],
  ]);
});

test('what has passed is not offered', () => {
  expect(said('2026-10-21', at(13))).toEqual([
    ['1', 'tänään klo 15.00', '2026-10-21', at(15)],
    ['2', 'huomenna aamulla', '2026-10-22', at(9)],
  ]);
  expect(said('2026-10-21', at(16))).toEqual([['1', 'huomenna aamulla', '2026-10-22', at(9)]]);
});

test('on a Friday, before a holiday and before a closure the next working day is named', () => {
  expect(said('2026-10-23', at(16))).toEqual([['1', 'ma 26.10.2026 aamulla', '2026-10-26', at(9)]]);
  // 6.1.2027 is Epiphany.
  expect(said('2027-01-05', at(16))).toEqual([['1', 'to 7.1.2027 aamulla', '2027-01-07', at(9)]]);
  const own = [{ fromOn: localDate('2026-10-22'), toOn: localDate('2026-10-22'), name: 'koulutus' }];
  expect(said('2026-10-21', at(16), own)).toEqual([['1', 'pe 23.10.2026 aamulla', '2026-10-23', at(9)]]);
});
