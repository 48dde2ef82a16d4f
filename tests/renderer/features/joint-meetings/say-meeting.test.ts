import { expect, test } from 'vitest';
import { presentOf, sayMeetingTime } from '#renderer/features/joint-meetings/say-meeting.ts';
import { meeting } from './meeting.ts';

const said = (language: 'fi' | 'sv' | 'en') =>
  sayMeetingTime(meeting(), language).replaceAll(/[\u00a0\u2060]/g, ' ');

test('a meeting is said with its weekday, day and hours, in each language its own way', () => {
  expect(said('fi')).toBe('ke 2.12.2026 9.00–10.00');
  expect(said('sv')).toMatch(/^on.* 2\.12\.2026 9\.00–10\.00$/);
  expect(said('en')).toMatch(/^Wed.* 9[.:]00–10[.:]00$/);
});

test('who has dropped out is not among those who take part', () => {
  expect(presentOf(meeting()).map(({ name }) => name)).toEqual(['Tiina', 'Kaisa']);
});
