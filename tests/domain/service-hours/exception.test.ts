import { expect, test } from 'vitest';
import { checkLineException, type LineException } from '#domain/service-hours/exception.ts';
import { serviceHoursOn, type ServiceHoursVersion } from '#domain/service-hours/service-hours.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';

const version: ServiceHoursVersion = {
  officeId: 'alavus',
  validFromOn: localDate('2021-08-02'),
  validToOn: null,
  weekdays: [1, 2, 3, 4, 5],
  startMinute: at(9),
  endMinute: at(10, 30),
};
const exception = (changes: Partial<LineException> = {}): LineException => ({
  kind: 'other-hours',
  fromOn: localDate('2026-12-01'),
  toOn: localDate('2026-12-04'),
  startMinute: at(12),
  endMinute: at(14),
  reason: 'koulutus',
  opensOnHoliday: false,
  ...changes,
});
const shut = { kind: 'closed', startMinute: null, endMinute: null } as const;
const hoursOn = (on: string, ...exceptions: LineException[]) =>
  serviceHoursOn(localDate(on), [version], [], exceptions);

test('other hours hold from the first day to the last, both included', () => {
  const other = { kind: 'open', startMinute: at(12), endMinute: at(14) };
  const usual = { kind: 'open', startMinute: at(9), endMinute: at(10, 30) };
  expect(hoursOn('2026-11-30', exception())).toEqual(usual);
  expect(hoursOn('2026-12-01', exception())).toEqual(other);
  expect(hoursOn('2026-12-04', exception())).toEqual(other);
  expect(hoursOn('2026-12-07', exception())).toEqual(usual);
});

test('L4 a closed day is closed by its own reason, and a weekend opens by other hours', () => {
  expect(hoursOn('2026-12-02', exception(shut))).toEqual({
    kind: 'closed',
    why: { kind: 'line-exception', name: 'koulutus' },
  });
  const saturday = { fromOn: localDate('2026-12-05'), toOn: localDate('2026-12-05') };
  expect(hoursOn('2026-12-05', exception(saturday))).toMatchObject({ kind: 'open', startMinute: at(12) });
});

test('a public holiday stays closed unless the exception says that the line answers', () => {
  const eve = { fromOn: localDate('2026-12-24'), toOn: localDate('2026-12-24') };
  const holiday = { kind: 'closed', why: { kind: 'holiday', holiday: 'christmas-eve' } };
  expect(hoursOn('2026-12-24', exception(eve))).toEqual(holiday);
  expect(hoursOn('2026-12-24', exception({ ...eve, ...shut }))).toEqual(holiday);
  expect(hoursOn('2026-12-24', exception({ ...eve, opensOnHoliday: true }))).toMatchObject({ kind: 'open' });
});

test('of two exceptions on a day the one entered last counts', () => {
  const day = { fromOn: localDate('2026-12-02'), toOn: localDate('2026-12-02') };
  expect(hoursOn('2026-12-02', exception(), exception({ ...day, ...shut }))).toMatchObject({
    kind: 'closed',
  });
  expect(hoursOn('2026-12-02', exception({ ...day, ...shut }), exception())).toMatchObject({ kind: 'open' });
});

test.each([
  [{ toOn: localDate('2026-11-30') }, ['toOn rangeReversed']],
  [{ toOn: plusDays(localDate('2026-12-01'), 366) }, ['toOn rangeTooLong']],
  [{ startMinute: null, endMinute: null }, ['startMinute hoursMissing', 'endMinute hoursMissing']],
  [{ startMinute: minuteOfDay(721) }, ['startMinute offGrid']],
  [{ endMinute: at(12) }, ['endMinute endNotAfterStart']],
  [{ reason: ' ' }, ['reason reasonMissing']],
  [shut, []],
  [{ toOn: plusDays(localDate('2026-12-01'), 365) }, []],
])('%j: %j', (changes, problems) => {
  expect(checkLineException(exception(changes)).map(({ field, code }) => `${field} ${code}`)).toEqual(
    problems,
  );
});
