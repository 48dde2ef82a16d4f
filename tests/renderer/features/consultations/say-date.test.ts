import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { sayDate } from '#renderer/features/consultations/say-date.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

test.each([
  ['2026-10-21', '8.00-9.00', /^ke 21\.10\.(2026)? 8\.00–9\.00$/],
  ['2027-01-01', '13.05-14.30', /^pe 1\.1\.(2027)? 13\.05–14\.30$/],
])('%s %s is said with its weekday', (on, range, words) => {
  expect(sayDate({ on: localDate(on), ...stretch(range) }, 'fi').replaceAll('\u00a0', ' ')).toMatch(words);
});
