import { describe, expect, test } from 'vitest';
import { exception, kelaDay, stretch, template, time, written } from '#tests/support/kela-day-rows.ts';
import { localDate } from '#domain/time/local-date.ts';

const wednesday = '2026-11-18';
const monday = '2026-11-16';

describe('closing', () => {
  test('a day without a template says so', () => {
    expect(kelaDay(monday).state).toEqual({ kind: 'closed', why: { kind: 'no-template' } });
    expect(kelaDay(wednesday, { templates: [] }).state).toEqual({
      kind: 'closed',
      why: { kind: 'no-template' },
    });
  });

  test('the office’s own closure closes and gives its name', () => {
    const closures = [{ fromOn: localDate(wednesday), toOn: localDate(wednesday), name: 'koulutuspäivä' }];
    expect(kelaDay(wednesday, { closures }).state).toEqual({
      kind: 'closed',
      why: { kind: 'own', name: 'koulutuspäivä' },
    });
  });

  test('`closed` wins over other hours and over opening on a holiday', () => {
    const opening = { opensOnHoliday: true, hours: '9.00-12.00' };
    const exceptions = [
      exception(wednesday, wednesday, { kind: 'other-hours', hours: '10.00-12.00' }),
      exception(wednesday, wednesday, { id: 'ill', reason: 'sairaana' }),
    ];
    expect(kelaDay(wednesday, { exceptions }).state).toEqual({
      kind: 'closed',
      why: { kind: 'exception', reason: 'sairaana' },
    });
    const epiphany = [
      exception('2027-01-06', '2027-01-06', { kind: 'other-hours', ...opening }),
      exception('2027-01-06', '2027-01-06', { id: 'ill', reason: 'sairaana' }),
    ];
    expect(kelaDay('2027-01-06', { exceptions: epiphany }).state).toMatchObject({
      why: { kind: 'exception', reason: 'sairaana' },
    });
  });
});

test('of two closing exceptions the one that began first gives the reason, in whatever order they come', () => {
  const long = exception(monday, wednesday, { reason: 'loma' });
  const short = exception(wednesday, wednesday, { reason: 'sairaana' });
  for (const exceptions of [
    [long, short],
    [short, long],
  ])
    expect(kelaDay(wednesday, { exceptions }).state).toMatchObject({ why: { reason: 'loma' } });
});

describe('K4 an exception on a public holiday', () => {
  const hours = { kind: 'other-hours', hours: '9.00-11.00' } as const;

  test('does not open the day by itself', () => {
    const exceptions = [exception('2027-01-06', '2027-01-06', hours)];
    expect(kelaDay('2027-01-06', { exceptions }).state).toEqual({
      kind: 'closed',
      why: { kind: 'holiday', holiday: 'epiphany' },
    });
  });

  test('opens it with its own hours when somebody has said that the office opens', () => {
    const exceptions = [exception('2027-01-06', '2027-01-06', { ...hours, opensOnHoliday: true })];
    const day = kelaDay('2027-01-06', { exceptions });
    expect(day.state).toEqual({ kind: 'open' });
    expect(written(day.open)).toEqual(['9.00-11.00']);
  });

  test('opens an own closure in the same way', () => {
    const closures = [{ fromOn: localDate(monday), toOn: localDate(wednesday), name: 'muutto' }];
    const exceptions = [
      exception(monday, monday, { kind: 'extra-day', hours: '12.00-14.00', opensOnHoliday: true }),
    ];
    expect(written(kelaDay(monday, { closures, exceptions }).open)).toEqual(['12.00-14.00']);
    expect(kelaDay(wednesday, { closures, exceptions }).state.kind).toBe('closed');
  });
});

describe('other hours', () => {
  const short = exception('2026-11-16', '2026-11-27', { kind: 'other-hours', hours: '12.00-14.00' });

  test('replace the hours of Kela days in the range and make no other day one', () => {
    const exceptions = [short];
    expect(written(kelaDay(wednesday, { exceptions }).slots)).toEqual([
      '12.00-12.30',
      '12.30-13.00',
      '13.00-13.30',
      '13.30-14.00',
    ]);
    expect(kelaDay(monday, { exceptions }).state.kind).toBe('closed');
    expect(kelaDay('2026-12-02', { exceptions }).slots).toHaveLength(12);
  });

  test('of the adviser go before those of the office', () => {
    const own = exception(wednesday, wednesday, {
      id: 'own',
      adviserId: 'adviser',
      kind: 'other-hours',
      hours: '9.00-10.00',
    });
    for (const exceptions of [
      [short, own],
      [own, short],
    ])
      expect(written(kelaDay(wednesday, { exceptions }).open)).toEqual(['9.00-10.00']);
  });

  test('keep slot length, buffer and breaks of the template, unless they say a length', () => {
    const templates = [template({ slotMinutes: 40, bufferMinutes: 5, breaks: [stretch('12.45-13.00')] })];
    const slots = (slotMinutes: number | null) =>
      written(kelaDay(wednesday, { templates, exceptions: [{ ...short, slotMinutes }] }).slots);
    expect(slots(null)).toEqual(['12.00-12.40', '13.00-13.40']);
    expect(slots(20)).toEqual(['12.00-12.20', '12.25-12.45', '13.00-13.20', '13.25-13.45']);
  });
});

describe('K9 an extra day', () => {
  test('on a Monday is bookable and is capacity', () => {
    const exceptions = [exception(monday, monday, { kind: 'extra-day', hours: '13.00-15.00' })];
    const day = kelaDay(monday, { exceptions });
    expect(day.state).toEqual({ kind: 'open' });
    expect(day.slots.every((slot) => slot.free)).toBe(true);
    expect(written(day.capacity)).toEqual(['13.00-13.30', '13.30-14.00', '14.00-14.30', '14.30-15.00']);
  });

  test('on a Kela day adds hours to it', () => {
    const exceptions = [exception(wednesday, wednesday, { kind: 'extra-day', hours: '15.00-16.00' })];
    const day = kelaDay(wednesday, { exceptions });
    expect(day.slots).toHaveLength(14);
    expect(written(day.open)).toEqual(['9.00-16.00']);
  });

  test('without any template has half-hour slots', () => {
    const exceptions = [exception(monday, monday, { kind: 'extra-day', hours: '13.00-14.00' })];
    expect(written(kelaDay(monday, { templates: [], exceptions }).slots)).toEqual([
      '13.00-13.30',
      '13.30-14.00',
    ]);
  });

  test('takes its shape from the newest template in force', () => {
    const exceptions = [exception(monday, monday, { kind: 'extra-day', hours: '13.00-14.30' })];
    const templates = [
      template({ id: 'old' }),
      template({ id: 'new', weekday: 4, slotMinutes: 45, validFromOn: localDate('2026-09-01') }),
      template({ id: 'later', slotMinutes: 15, validFromOn: localDate('2027-01-01') }),
    ];
    expect(written(kelaDay(monday, { templates, exceptions }).slots)).toEqual(['13.00-13.45', '13.45-14.30']);
  });

  test('without hours, which a form cannot save, opens nothing', () => {
    const exceptions = [exception(monday, monday, { kind: 'extra-day', startMinute: time('9.00') })];
    expect(kelaDay(monday, { exceptions }).state).toMatchObject({ why: { kind: 'no-template' } });
  });
});

describe('K10 a Kela day that moves from Wednesday to Thursday from 1.9.', () => {
  const templates = [
    template({ id: 'wed', validToOn: localDate('2027-08-31') }),
    template({ id: 'thu', weekday: 4, validFromOn: localDate('2027-09-01') }),
  ];

  test.each([
    ['2027-08-25', true],
    ['2027-08-26', false],
    ['2027-09-01', false],
    ['2027-09-02', true],
  ])('%s', (on, open) => {
    expect(kelaDay(on, { templates }).state.kind).toBe(open ? 'open' : 'closed');
  });
});
