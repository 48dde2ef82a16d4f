import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import {
  checkExceptionDraft,
  closedDays,
  exceptionOf,
  newException,
  type ExceptionDraft,
} from '#renderer/features/settings/exception-draft.ts';

const summer = {
  fromOn: localDate('2027-07-01'),
  toOn: localDate('2027-07-31'),
  name: 'kesäsulku',
};
const draft = (part: Partial<ExceptionDraft>): ExceptionDraft => ({
  ...newException('office-1'),
  fromOn: localDate('2026-10-21'),
  toOn: localDate('2026-10-21'),
  reason: 'koulutus',
  ...part,
});
const codes = (part: Partial<ExceptionDraft>) =>
  checkExceptionDraft([summer])(draft(part)).map(({ field, code }) => `${field} ${code}`);

test('a closed day needs its days and a reason, and no hours', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ fromOn: null, toOn: null, reason: ' ' })).toEqual([
    'fromOn missing',
    'toOn missing',
    'reason missing',
  ]);
});

test('hours that were written before the kind was changed to closed are not saved', () => {
  const closed = draft({ startMinute: at(9), endMinute: at(12), slotMinutes: 20, opensOnHoliday: true });
  expect(exceptionOf(closed)).toMatchObject({
    startMinute: null,
    endMinute: null,
    slotMinutes: null,
    opensOnHoliday: false,
  });
});

test('other hours need both ends', () => {
  expect(codes({ kind: 'other-hours' })).toEqual(['startMinute hoursMissing', 'endMinute hoursMissing']);
  expect(codes({ kind: 'other-hours', startMinute: at(9), endMinute: at(12) })).toEqual([]);
});

test('the last day is included, and cannot be before the first', () => {
  expect(codes({ toOn: localDate('2026-10-20') })).toEqual(['toOn rangeReversed']);
});

test('hours on a day when the office is closed ask whether the Kela day is held', () => {
  const epiphany = {
    kind: 'extra-day' as const,
    startMinute: at(9),
    endMinute: at(12),
    fromOn: localDate('2027-01-06'),
    toOn: localDate('2027-01-06'),
  };
  expect(codes(epiphany)).toEqual(['opensOnHoliday missing']);
  expect(codes({ ...epiphany, opensOnHoliday: false })).toEqual([]);
  expect(codes({ ...epiphany, opensOnHoliday: true })).toEqual([]);
  expect(closedDays(draft(epiphany), [summer])).toEqual([
    { on: '2027-01-06', why: { kind: 'holiday', holiday: 'epiphany' } },
  ]);
  const july = { ...epiphany, fromOn: localDate('2027-07-30'), toOn: localDate('2027-08-02') };
  expect(closedDays(draft(july), [summer]).map(({ on }) => on)).toEqual(['2027-07-30', '2027-07-31']);
});

test('a closed day does not ask, and neither do days half written or of an unknown year', () => {
  const holiday = { fromOn: localDate('2027-01-06'), toOn: localDate('2027-01-06') };
  expect(codes(holiday)).toEqual([]);
  expect(closedDays(draft({ kind: 'extra-day', toOn: null }), [])).toEqual([]);
  const far = { fromOn: localDate('2199-01-06'), toOn: localDate('2199-01-06') };
  expect(closedDays(draft({ kind: 'extra-day', ...far }), [])).toEqual([]);
  expect(codes(far)).toEqual(['fromOn outsideCalendar', 'toOn outsideCalendar']);
});
