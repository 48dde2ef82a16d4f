import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { sayDayTime } from '#renderer/features/today/say-day-time.ts';

const today = localDate('2026-10-21');
const say = (on: string, language: 'fi' | 'sv' | 'en') =>
  sayDayTime(localDate(on), at(9, 30), today, language).replaceAll('\u00a0', ' ');

test('today is called today, another day by its weekday and date', () => {
  expect(say('2026-10-21', 'fi')).toBe('tänään klo 9.30');
  expect(say('2026-10-28', 'fi')).toBe('ke 28.10. klo 9.30');
  expect(say('2026-10-21', 'sv')).toBe('i dag kl. 9.30');
  expect(say('2026-10-28', 'sv')).toBe('on 28.10. kl. 9.30');
  expect(say('2026-10-28', 'en')).toBe('Wed 28 Oct 9:30');
});
