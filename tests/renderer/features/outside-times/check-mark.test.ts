import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { checkMark } from '#renderer/features/outside-times/check-mark.ts';

const on = localDate('2026-10-21');

test('a marked time has a day and two times on the grid, the later last', () => {
  expect(checkMark({ on, startMinute: at(9), endMinute: at(9, 30) })).toEqual([]);
  expect(checkMark({ on: null, startMinute: null, endMinute: null })).toEqual([
    { field: 'on', code: 'missing' },
    { field: 'startMinute', code: 'missing' },
    { field: 'endMinute', code: 'missing' },
  ]);
  expect(checkMark({ on, startMinute: at(9, 2), endMinute: at(9, 33) })).toEqual([
    { field: 'startMinute', code: 'offGrid' },
    { field: 'endMinute', code: 'offGrid' },
  ]);
  expect(checkMark({ on, startMinute: at(9), endMinute: at(9) })).toEqual([
    { field: 'endMinute', code: 'endNotAfterStart' },
  ]);
});
