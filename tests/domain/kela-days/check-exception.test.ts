import { describe, expect, test } from 'vitest';
import { checkException, closuresToAskAbout } from '#domain/kela-days/check-exception.ts';
import { localDate } from '#domain/time/local-date.ts';
import { exception, time } from '#tests/support/kela-day-rows.ts';

const day = '2026-11-18';
const codes = (changes: Parameters<typeof exception>[2], to = day) =>
  checkException(exception(day, to, changes)).map(({ field, code }) => `${field} ${code}`);

describe('an exception that can be saved', () => {
  test.each([
    {},
    { kind: 'other-hours', hours: '12.00-14.00' },
    { kind: 'extra-day', hours: '12.00-14.00', slotMinutes: 20, reason: '' },
  ] as const)('%j', (changes) => {
    expect(codes(changes)).toEqual([]);
  });
});

test.each([
  [{ reason: '  ' }, ['reason reasonMissing']],
  [{ kind: 'other-hours' }, ['startMinute hoursMissing', 'endMinute hoursMissing']],
  [{ kind: 'extra-day', startMinute: time('9.00') }, ['endMinute hoursMissing']],
  [{ kind: 'extra-day', hours: '9.01-10.02' }, ['startMinute offGrid', 'endMinute offGrid']],
  [{ kind: 'extra-day', hours: '10.00-10.00' }, ['endMinute endNotAfterStart']],
  [{ kind: 'extra-day', hours: '9.00-10.00', slotMinutes: 12 }, ['slotMinutes slotLengthNotAllowed']],
] as const)('%j', (changes, expected) => {
  expect(codes(changes)).toEqual(expected);
});

test('a range that ends before it begins', () => {
  expect(codes({}, '2026-11-17')).toEqual(['toOn rangeReversed']);
});

describe('K4 an exception on a closed day asks whether the office really opens', () => {
  const opening = {
    kind: 'other-hours',
    fromOn: localDate('2027-01-04'),
    toOn: localDate('2027-01-08'),
    opensOnHoliday: false,
  } as const;

  test('it names the closed days of the range and why they are closed', () => {
    const own = [{ fromOn: localDate('2027-01-08'), toOn: localDate('2027-01-10'), name: 'muutto' }];
    expect(closuresToAskAbout(opening, own)).toEqual([
      { on: '2027-01-06', why: { kind: 'holiday', holiday: 'epiphany' } },
      { on: '2027-01-08', why: { kind: 'own', name: 'muutto' } },
    ]);
  });

  test('it does not ask twice, nor about closing a closed day', () => {
    expect(closuresToAskAbout({ ...opening, opensOnHoliday: true }, [])).toEqual([]);
    expect(closuresToAskAbout({ ...opening, kind: 'closed' }, [])).toEqual([]);
  });
});
