import { expect, test } from 'vitest';
import { sayHours } from '#renderer/features/posters/say-hours.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

test.each([
  ['fi', ['9.00-15.00'], '9.00–15.00'],
  ['fi', ['9.00-11.30', '12.00-15.00'], '9.00–11.30 ja 12.00–15.00'],
  ['fi', ['8.00-9.00', '10.00-11.00', '12.00-13.00'], '8.00–9.00, 10.00–11.00 ja 12.00–13.00'],
  ['sv', ['9.00-11.30', '12.00-15.00'], '9.00–11.30 och 12.00–15.00'],
  ['en', ['9.00-11.30', '12.00-15.00'], '9:00–11:30 and 12:00–15:00'],
  ['fi', [], ''],
] as const)('in %s the hours %j read %s', (language, hours, said) => {
  expect(sayHours(hours.map(stretch), language)).toBe(said);
});
