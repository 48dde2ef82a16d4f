import { expect, test } from 'vitest';
import { checkEvent } from '#domain/events/check-event.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

test.each(['14.00-17.00', '0.00-0.05', '23.55-24.00'])('%s can be the hours of an event', (hours) => {
  expect(checkEvent(stretch(hours))).toEqual([]);
});

test.each([
  ['14.00-14.00', ['endMinute endNotAfterStart']],
  ['17.00-14.00', ['endMinute endNotAfterStart']],
  ['14.02-17.00', ['startMinute offGrid']],
  ['14.00-17.01', ['endMinute offGrid']],
  ['14.02-14.01', ['startMinute offGrid', 'endMinute endNotAfterStart']],
])('%s cannot: %j', (hours, problems) => {
  expect(checkEvent(stretch(hours)).map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
});
