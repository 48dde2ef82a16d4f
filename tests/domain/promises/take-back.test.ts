import { expect, test } from 'vitest';
import { mayTakeBack, TAKE_BACK_MINUTES } from '#domain/promises/take-back.ts';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const tried = instantOf(localDate('2026-10-21'), at(13));
const later = (milliseconds: number) => (tried + milliseconds) as Instant;

test('a try is taken back by the one who made it, for ten minutes', () => {
  const attempt = { staffId: 'outi', at: tried };
  const last = TAKE_BACK_MINUTES * 60_000;
  expect(mayTakeBack(attempt, 'outi', later(0))).toBe(true);
  expect(mayTakeBack(attempt, 'outi', later(last))).toBe(true);
  expect(mayTakeBack(attempt, 'outi', later(last + 1))).toBe(false);
  expect(mayTakeBack(attempt, 'ville', later(0))).toBe(false);
});
