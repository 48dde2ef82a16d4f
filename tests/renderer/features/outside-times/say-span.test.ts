import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { saySpan } from '#renderer/features/outside-times/say-span.ts';

const span = (on: string, start: number, toOn: string, end: number) => ({
  on: localDate(on),
  startMinute: at(start),
  toOn: localDate(toOn),
  endMinute: at(end),
});

test('a time of a day, a whole day, several days and a night', () => {
  expect(saySpan(span('2026-10-21', 9, '2026-10-21', 10), 'fi')).toBe('ke 21.10.2026 9.00–10.00');
  expect(saySpan(span('2026-10-21', 0, '2026-10-21', 24), 'fi')).toBe('ke 21.10.2026');
  expect(saySpan(span('2026-12-21', 0, '2026-12-24', 24), 'fi')).toBe('21.12.2026–24.12.2026');
  expect(saySpan(span('2026-10-21', 22, '2026-10-22', 6), 'sv')).toBe(
    'on 21.10.2026 22.00 – to 22.10.2026 6.00',
  );
  expect(saySpan(span('2026-10-21', 22, '2026-10-22', 6), 'en')).toBe(
    'Wed 21 Oct 2026 22:00 – Thu 22 Oct 2026 6:00',
  );
});
