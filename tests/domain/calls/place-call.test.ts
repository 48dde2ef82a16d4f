import { expect, test } from 'vitest';
import { placeCall } from '#domain/calls/place-call.ts';
import type { ServiceDay } from '#domain/service-hours/service-hours.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const on = localDate('2026-10-21');
const open = (): ServiceDay => ({ kind: 'open', startMinute: at(9), endMinute: at(10, 30) });
const moment = (hour: number, minute = 0, day: LocalDate = on) => instantOf(day, at(hour, minute));

test('L1 the beginning decides: 10.29 is inside and 20 of its minutes are after the hours', () => {
  expect(placeCall(moment(10, 29), moment(10, 50), open)).toEqual({
    on,
    startMinute: at(10, 29),
    time: 'inside',
    minutesAfterHours: 20,
  });
});

test('L2 a call outside the hours is all after them, one before opening not at all', () => {
  expect(placeCall(moment(10, 30), moment(10, 45), open)).toMatchObject({
    time: 'outside',
    minutesAfterHours: 15,
  });
  expect(placeCall(moment(8, 58), moment(9, 10), open)).toMatchObject({
    time: 'outside',
    minutesAfterHours: 0,
  });
});

test('while it goes on nothing is after the hours, and the hours asked for are those of its first day', () => {
  const asked: LocalDate[] = [];
  const place = placeCall(moment(10, 29), null, (day) => {
    asked.push(day);
    return open();
  });
  expect(place.minutesAfterHours).toBe(0);
  expect(asked).toEqual([on]);
});

test('a call over midnight belongs to its first day and ends with it', () => {
  const next = localDate('2026-10-22');
  expect(placeCall(moment(23, 50), moment(0, 20, next), open)).toMatchObject({ on, minutesAfterHours: 10 });
});

test('on a closed day a call is of a closed day, with no minutes after hours that did not exist', () => {
  const closed = (): ServiceDay => ({ kind: 'closed', why: { kind: 'no-hours' } });
  expect(placeCall(moment(9, 10), moment(9, 20), closed)).toMatchObject({
    time: 'closed',
    minutesAfterHours: 0,
  });
});
