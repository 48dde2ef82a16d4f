import { expect, test } from 'vitest';
import { dateObject } from '#domain/time/date-object.ts';
import { instant } from '#domain/time/instant.ts';

test('the object holds the moment and nothing of the zone', () => {
  const moment = instant(Date.UTC(2027, 2, 28, 1, 0));
  expect(dateObject(moment).getTime()).toBe(moment);
  expect(dateObject(moment).toISOString()).toBe('2027-03-28T01:00:00.000Z');
});
