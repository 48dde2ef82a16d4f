import { describe, expect, test } from 'vitest';
import { exception, kelaDay, stretch, taken, template, time, written } from '#tests/support/kela-day-rows.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

const halfHours =
  '9.00-9.30 9.30-10.00 10.00-10.30 10.30-11.00 11.00-11.30 11.30-12.00 12.00-12.30 12.30-13.00 13.00-13.30 13.30-14.00 14.00-14.30 14.30-15.00'.split(
    ' ',
  );

describe('K1 the clock change moves no slot', () => {
  test.each(['2026-10-21', '2026-10-28', '2026-11-04', '2027-03-24', '2027-03-31'])('%s', (on) => {
    const day = kelaDay(on);
    expect(day.state).toEqual({ kind: 'open' });
    expect(written(day.slots)).toEqual(halfHours);
    const [first] = day.slots;
    const last = day.slots.at(-1);
    const moment = (minute = time('0.00')) => instantOf(localDate(on), minute);
    expect(moment(first?.endMinute) - moment(first?.startMinute)).toBe(30 * 60_000);
    expect(moment(last?.endMinute) - moment(first?.startMinute)).toBe(6 * 3_600_000);
  });

  test('Kela days on the changing Sundays themselves keep their twelve slots', () => {
    const sundays = { templates: [template({ weekday: 7 })] };
    expect(written(kelaDay('2026-10-25', sundays).slots)).toEqual(halfHours);
    expect(written(kelaDay('2028-03-26', sundays).slots)).toEqual(halfHours);
  });
});

test('K3 on Epiphany, a Wednesday, there are no slots and no capacity, and the day says why', () => {
  expect(kelaDay('2027-01-06')).toMatchObject({
    state: { kind: 'closed', why: { kind: 'holiday', holiday: 'epiphany' } },
    open: [],
    capacity: [],
    slots: [],
  });
});

describe('placing slots', () => {
  test('a buffer stays free after each slot, and what does not fit is not made', () => {
    const day = kelaDay('2026-11-18', {
      templates: [template({ endMinute: time('10.45'), slotMinutes: 25, bufferMinutes: 5 })],
    });
    expect(written(day.slots)).toEqual(['9.00-9.25', '9.30-9.55', '10.00-10.25']);
  });

  test('after a break the next slot begins at its end; a slot that would run into it is not made', () => {
    const day = kelaDay('2026-11-18', {
      templates: [
        template({
          endMinute: time('13.00'),
          slotMinutes: 45,
          breaks: [stretch('11.30-12.00'), stretch('9.45-10.00')],
        }),
      ],
    });
    expect(written(day.slots)).toEqual(['9.00-9.45', '10.00-10.45', '10.45-11.30', '12.00-12.45']);
    expect(written(day.open)).toEqual(['9.00-9.45', '10.00-11.30', '12.00-13.00']);
  });

  test('two templates on one day give both their slots; where they overlap, the earlier slot stays', () => {
    const morning = template({ id: 'a', endMinute: time('10.00') });
    const long = template({ id: 'b', startMinute: time('9.45'), endMinute: time('11.15'), slotMinutes: 45 });
    const expected = ['9.00-9.30', '9.30-10.00', '10.30-11.15'];
    expect(written(kelaDay('2026-11-18', { templates: [morning, long] }).slots)).toEqual(expected);
    expect(written(kelaDay('2026-11-18', { templates: [long, morning] }).slots)).toEqual(expected);
    expect(written(kelaDay('2026-11-18', { templates: [long, morning] }).open)).toEqual(['9.00-11.15']);
  });

  test('a slot length of nothing makes no slots instead of endless ones', () => {
    expect(kelaDay('2026-11-18', { templates: [template({ slotMinutes: 0 })] }).slots).toEqual([]);
  });
});

describe('what is taken', () => {
  const day = kelaDay('2026-11-18', {
    occupied: [
      taken('10.15-10.45', 'teams', 'consultation'),
      taken('9.00-9.30', 'b1'),
      taken('8.00-9.00', 'early'),
    ],
  });

  test('a slot is free when nothing touches it; things that only meet it do not', () => {
    expect(written(day.slots.filter((slot) => !slot.free))).toEqual([
      '9.00-9.30',
      '10.00-10.30',
      '10.30-11.00',
    ]);
  });

  test('a taken slot says by what, a free one has no such word', () => {
    expect(day.slots[0]).toEqual({
      ...stretch('9.00-9.30'),
      free: false,
      takenBy: { kind: 'booking', id: 'b1' },
    });
    expect(day.slots[1]).toEqual({ ...stretch('9.30-10.00'), free: true });
    expect(day.slots[2]?.takenBy).toEqual({ kind: 'consultation', id: 'teams' });
  });

  test('capacity does not ask who has the slots', () => {
    expect(written(day.capacity)).toEqual(halfHours);
  });

  test('what takes the day is given back by start', () => {
    expect(day.occupied.map((one) => one.source.id)).toEqual(['early', 'b1', 'teams']);
  });

  test('K6 a booking of an earlier slot length keeps its time and takes every new slot it touches', () => {
    const longer = kelaDay('2027-03-03', {
      templates: [
        template({ validToOn: localDate('2027-01-31') }),
        template({ id: 't2', slotMinutes: 45, validFromOn: localDate('2027-02-01') }),
      ],
      occupied: [taken('9.30-10.00', 'b1')],
    });
    expect(written(longer.slots.filter((slot) => !slot.free))).toEqual(['9.00-9.45', '9.45-10.30']);
  });
});

test('K8 the summer closure 6.7.–2.8. holds its last day; the first Wednesday after it is bookable', () => {
  const exceptions = [exception('2026-07-06', '2026-08-02', { reason: 'kesäsulku' })];
  const on = (date: string) => kelaDay(date, { exceptions }).state;
  const closed = { kind: 'closed', why: { kind: 'exception', reason: 'kesäsulku' } };
  expect(on('2026-07-01')).toEqual({ kind: 'open' });
  expect(on('2026-07-08')).toEqual(closed);
  expect(on('2026-07-29')).toEqual(closed);
  expect(on('2026-08-05')).toEqual({ kind: 'open' });
  const sundays = { templates: [template({ weekday: 7 })], exceptions };
  expect(kelaDay('2026-08-02', sundays).state).toEqual(closed);
  expect(kelaDay('2026-08-09', sundays).slots).toHaveLength(12);
});
