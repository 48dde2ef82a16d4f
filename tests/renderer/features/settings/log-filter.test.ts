import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { firstFilter, wantedOf } from '#renderer/features/settings/audit/log-filter.ts';

const first = firstFilter(localDate('2026-11-03'));

test('the log opens at the last week, today included, with nothing left out', () => {
  expect(wantedOf(first)).toEqual({
    period: { from: '2026-10-28', to: '2026-11-03' },
    staffId: null,
    deed: null,
    subject: null,
  });
});

test('a half-written day or days in the wrong order ask for nothing', () => {
  expect(wantedOf({ ...first, from: null })).toBeUndefined();
  expect(wantedOf({ ...first, to: null })).toBeUndefined();
  expect(wantedOf({ ...first, from: localDate('2026-11-04') })).toBeUndefined();
  expect(wantedOf({ ...first, from: localDate('2026-11-03') })).toBeDefined();
});
