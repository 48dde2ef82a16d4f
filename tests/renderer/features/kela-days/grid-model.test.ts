import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { blockAt, columnKey, gridModel, rowsOf } from '#renderer/features/kela-days/grid-model.ts';
import { written } from '#tests/support/kela-day-rows.ts';
import { booking, day } from './rows.ts';

test('rows are every minute at which a slot of any column begins, and a longer visit covers several', () => {
  const model = gridModel([
    day(['9.00-9.30 booking', '9.30-10.00 booking', '10.00-10.30'], { bookings: [booking('9.00-10.00')] }),
    day(['9.00-9.45', '9.45-10.30'], { adviserId: 'other' }),
  ]);
  expect(written(model.starts.map((startMinute) => ({ startMinute, endMinute: startMinute })))).toEqual([
    '9.00-9.00',
    '9.30-9.30',
    '9.45-9.45',
    '10.00-10.00',
  ]);
  const [first, second] = model.columns;
  expect(first?.blocks.map((block) => rowsOf(model, block))).toEqual([3, 1]);
  expect(second?.blocks.map((block) => rowsOf(model, block))).toEqual([2, 2]);
});

test('a place is found by its column and row; where the adviser has no times there is no block', () => {
  const one = day(['9.00-9.30']);
  const other = day(['10.00-10.30'], { on: localDate('2026-10-28') });
  const model = gridModel([one, other]);
  expect(blockAt(model, { column: columnKey(other), row: '600' })?.block?.kind).toBe('free');
  expect(blockAt(model, { column: columnKey(one), row: '600' })).toMatchObject({ block: undefined });
  expect(blockAt(model, { column: '2026-11-04 alavus adviser', row: '600' })).toBeUndefined();
});
