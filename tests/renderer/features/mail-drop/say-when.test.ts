import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { sayWhen } from '#renderer/features/mail-drop/say-when.ts';

test('a day and a time as a table in Finnish has them', () => {
  expect(sayWhen(localDate('2026-10-21'), at(9), 'fi')).toBe('ke 21.10.2026 klo\u00A09.00');
  expect(sayWhen(localDate('2027-01-04'), at(14, 5), 'fi')).toBe('ma 4.1.2027 klo\u00A014.05');
});

test('each language says it in its own way, with the same day', () => {
  const said = (['fi', 'sv', 'en'] as const).map((language) =>
    sayWhen(localDate('2026-10-21'), at(9), language),
  );
  expect(new Set(said).size).toBe(3);
  for (const text of said) expect(text).toMatch(/21.*2026/);
});
