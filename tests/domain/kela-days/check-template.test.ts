import { expect, test } from 'vitest';
import { checkTemplate, isSlotLength } from '#domain/kela-days/check-template.ts';
import { localDate } from '#domain/time/local-date.ts';
import { stretch, template, time } from '#tests/support/kela-day-rows.ts';

const codes = (changes: Parameters<typeof template>[0]) =>
  checkTemplate(template(changes)).map(({ field, code }) => `${field} ${code}`);

test('an ordinary template has no problems', () => {
  expect(codes({ breaks: [stretch('11.30-12.00')], bufferMinutes: 5 })).toEqual([]);
});

test.each([
  [{ startMinute: time('9.03') }, ['startMinute offGrid']],
  [{ endMinute: time('14.59') }, ['endMinute offGrid']],
  [{ endMinute: time('9.00') }, ['endMinute endNotAfterStart']],
  [{ endMinute: time('8.00') }, ['endMinute endNotAfterStart']],
  [{ slotMinutes: 0 }, ['slotMinutes slotLengthNotAllowed']],
  [{ slotMinutes: 7 }, ['slotMinutes slotLengthNotAllowed']],
  [{ slotMinutes: 245 }, ['slotMinutes slotLengthNotAllowed']],
  [{ endMinute: time('10.00'), slotMinutes: 75 }, ['slotMinutes slotLongerThanHours']],
  [{ bufferMinutes: -5 }, ['bufferMinutes bufferNotAllowed']],
  [{ bufferMinutes: 3 }, ['bufferMinutes bufferNotAllowed']],
  [{ breaks: [stretch('8.30-9.30')] }, ['breaks breakOutsideHours']],
  [{ breaks: [stretch('14.30-15.05')] }, ['breaks breakOutsideHours']],
  [{ breaks: [stretch('12.00-12.00')] }, ['breaks endNotAfterStart']],
  [{ breaks: [stretch('11.02-11.30')] }, ['breaks offGrid']],
  [{ breaks: [stretch('11.00-12.00'), stretch('11.30-12.30')] }, ['breaks breaksOverlap']],
  [{ everyWeeks: 0 }, ['everyWeeks everyWeeksNotAllowed']],
  [{ everyWeeks: 1.5 }, ['everyWeeks everyWeeksNotAllowed']],
  [{ validToOn: localDate('2021-02-02') }, ['validToOn validityReversed']],
])('%j', (changes, expected) => {
  expect(codes(changes)).toEqual(expected);
});

test('breaks that meet, and a last day that is the first, are allowed', () => {
  expect(codes({ breaks: [stretch('11.00-11.30'), stretch('11.30-12.00')] })).toEqual([]);
  expect(codes({ validToOn: localDate('2021-02-03') })).toEqual([]);
});

test('several problems come in the order of the form', () => {
  expect(codes({ startMinute: time('9.01'), slotMinutes: 1, everyWeeks: 0 })).toEqual([
    'startMinute offGrid',
    'slotMinutes slotLengthNotAllowed',
    'everyWeeks everyWeeksNotAllowed',
  ]);
});

test('slots are 5–240 minutes in steps of five', () => {
  expect([0, 4, 5, 30, 240, 241, 245, 2.5].filter(isSlotLength)).toEqual([5, 30, 240]);
});
