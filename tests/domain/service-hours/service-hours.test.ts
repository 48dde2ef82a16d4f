import { describe, expect, test } from 'vitest';
import { callTimes, classifyStart, minutesAfterHours } from '#domain/service-hours/call-time.ts';
import { checkServiceHours } from '#domain/service-hours/check-service-hours.ts';
import { dayState } from '#domain/service-hours/day-state.ts';
import { serviceHoursOn, type ServiceHoursVersion } from '#domain/service-hours/service-hours.ts';
import { localDate } from '#domain/time/local-date.ts';
import { stretch, time } from '#tests/support/kela-day-rows.ts';

const version = (changes: Partial<ServiceHoursVersion> = {}): ServiceHoursVersion => ({
  officeId: 'alavus',
  validFromOn: localDate('2021-08-02'),
  validToOn: null,
  weekdays: [1, 2, 3, 4, 5],
  ...stretch('9.00-10.30'),
  ...changes,
});
const earlier = version({
  validFromOn: localDate('2020-11-02'),
  weekdays: [1, 3],
  ...stretch('12.00-13.00'),
});
const hoursOn = (on: string, versions: readonly ServiceHoursVersion[] = [version()]) =>
  serviceHoursOn(localDate(on), versions, []);
const wednesday = hoursOn('2026-11-18');

describe('the hours of a day', () => {
  test('every working day from 2.8.2021, other hours before it', () => {
    const versions = [version(), earlier];
    expect(hoursOn('2021-07-28', versions)).toEqual({ kind: 'open', ...stretch('12.00-13.00') });
    expect(hoursOn('2021-07-29', versions)).toEqual({ kind: 'closed', why: { kind: 'no-hours' } });
    expect(hoursOn('2021-08-02', versions)).toEqual({ kind: 'open', ...stretch('9.00-10.30') });
    expect(hoursOn('2021-08-03', versions)).toMatchObject({ kind: 'open' });
  });

  test('before the first version and at the weekend there are none', () => {
    expect(hoursOn('2021-08-01')).toEqual({ kind: 'closed', why: { kind: 'no-hours' } });
    expect(hoursOn('2026-11-21')).toEqual({ kind: 'closed', why: { kind: 'no-hours' } });
  });

  test('a newer version puts the earlier aside, also on weekdays it leaves out', () => {
    const fewer = version({ validFromOn: localDate('2026-11-16'), weekdays: [1, 2] });
    expect(hoursOn('2026-11-18', [version(), fewer]).kind).toBe('closed');
    expect(hoursOn('2026-11-11', [version(), fewer]).kind).toBe('open');
  });

  test('versions that begin on the same day give weekdays hours of their own', () => {
    const versions = [
      version({ weekdays: [1, 2, 3, 4] }),
      version({ weekdays: [5], ...stretch('9.00-10.00') }),
    ];
    expect(hoursOn('2026-11-20', versions)).toEqual({ kind: 'open', ...stretch('9.00-10.00') });
    expect(hoursOn('2026-11-19', versions)).toEqual({ kind: 'open', ...stretch('9.00-10.30') });
  });

  test('a version ends on its last day', () => {
    const versions = [version({ validToOn: localDate('2026-11-18') })];
    expect(hoursOn('2026-11-18', versions).kind).toBe('open');
    expect(hoursOn('2026-11-19', versions).kind).toBe('closed');
  });

  test('a closure goes before the hours and says why', () => {
    const own = [{ fromOn: localDate('2026-11-18'), toOn: localDate('2026-11-18'), name: 'koulutus' }];
    expect(hoursOn('2027-01-06')).toEqual({ kind: 'closed', why: { kind: 'holiday', holiday: 'epiphany' } });
    expect(serviceHoursOn(localDate('2026-11-18'), [version()], own)).toEqual({
      kind: 'closed',
      why: { kind: 'own', name: 'koulutus' },
    });
  });
});

describe('L2 the beginning of a call decides', () => {
  test.each([
    ['9.00', 'inside'],
    ['8.58', 'outside'],
    ['10.29', 'inside'],
    ['10.30', 'outside'],
  ] as const)('%s is %s', (minute, expected) => {
    expect(classifyStart(time(minute), wednesday)).toBe(expected);
    expect(callTimes).toContain(expected);
  });

  test('on a closed day every call is outside of its own kind', () => {
    expect(classifyStart(time('9.30'), hoursOn('2027-01-06'))).toBe('closed');
  });
});

describe('L1 a call that runs past the hours', () => {
  test('from 10.29 to 10.50: in the day’s line, 20 minutes after hours', () => {
    expect(classifyStart(time('10.29'), wednesday)).toBe('inside');
    expect(minutesAfterHours(stretch('10.29-10.50'), wednesday)).toBe(20);
  });

  test('none when it ends with the hours; all of it when it began after them', () => {
    expect(minutesAfterHours(stretch('10.00-10.30'), wednesday)).toBe(0);
    expect(minutesAfterHours(stretch('11.00-11.12'), wednesday)).toBe(12);
    expect(minutesAfterHours(stretch('9.00-9.30'), hoursOn('2027-01-06'))).toBe(0);
  });
});

describe('what a day was', () => {
  test('L3 staffed without calls is not the same as unstaffed', () => {
    expect(dayState(wednesday, true, 0)).toEqual({ kind: 'staffedNoCalls' });
    expect(dayState(wednesday, true, 3)).toEqual({ kind: 'staffedWithCalls' });
  });

  test('L4 nobody on duty; a public holiday', () => {
    expect(dayState(wednesday, false, 0)).toEqual({ kind: 'unstaffed' });
    expect(dayState(wednesday, false, 2)).toEqual({ kind: 'unstaffed' });
    expect(dayState(hoursOn('2027-01-06'), true, 0)).toEqual({
      kind: 'closed',
      why: { kind: 'holiday', holiday: 'epiphany' },
    });
  });
});

test.each([
  [{}, []],
  [{ weekdays: [] }, ['weekdays weekdaysMissing']],
  [{ startMinute: time('9.01') }, ['startMinute offGrid']],
  [{ endMinute: time('10.31') }, ['endMinute offGrid']],
  [{ endMinute: time('9.00') }, ['endMinute endNotAfterStart']],
  [{ validToOn: localDate('2021-08-01') }, ['validToOn validityReversed']],
])('hours with %j', (changes, expected) => {
  expect(checkServiceHours(version(changes)).map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});
