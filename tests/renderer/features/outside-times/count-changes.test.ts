import { expect, test } from 'vitest';
import type { ImportResult } from '#contract/outside-times.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { countChanges } from '#renderer/features/outside-times/count-changes.ts';

const change = (kind: ImportResult['changes'][number]['kind']): ImportResult['changes'][number] => ({
  kind,
  on: localDate('2026-10-21'),
  startMinute: at(9),
  toOn: localDate('2026-10-21'),
  endMinute: at(10),
  before: null,
  conflicts: [],
});

test('what is missing counts as let go only when it is to be let go', () => {
  const result = {
    changes: [change('new'), change('new'), change('moved'), change('cancelled'), change('missing')],
    unchanged: 4,
    unreadable: 0,
  };
  expect(countChanges(result, false)).toEqual({ fresh: 2, moved: 1, cancelled: 1 });
  expect(countChanges(result, true)).toEqual({ fresh: 2, moved: 1, cancelled: 2 });
});
