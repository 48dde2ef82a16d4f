import { expect, test } from 'vitest';
import { isUnchecked } from '#domain/directory/freshness.ts';
import { localDate } from '#domain/time/local-date.ts';

test.each([
  ['2025-10-21', '2026-10-20', false],
  ['2025-10-21', '2026-10-21', true],
  ['2025-10-21', '2027-01-01', true],
  ['2026-10-21', '2026-10-21', false],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2025-03-01', true],
  ['2023-03-01', '2024-02-29', false],
])('what was checked on %s has on %s not been checked for a year: %s', (checkedOn, today, old) => {
  expect(isUnchecked(localDate(checkedOn), localDate(today))).toBe(old);
});

test('what nobody has ever checked is to be checked', () => {
  expect(isUnchecked(null, localDate('2026-10-21'))).toBe(true);
});
