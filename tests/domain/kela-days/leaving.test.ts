import { expect, test } from 'vitest';
import { untilLastDay } from '#domain/kela-days/leaving.ts';
import { localDate } from '#domain/time/local-date.ts';
import { exception, kelaDay, template } from '#tests/support/kela-day-rows.ts';

const last = localDate('2026-10-21');
const rows = {
  closures: [],
  templates: [
    template(),
    template({ id: 't2', validFromOn: localDate('2026-11-01') }),
    template({ id: 't0', validToOn: localDate('2026-10-07') }),
  ],
  exceptions: [
    exception('2026-10-19', '2026-10-26', { kind: 'extra-day', hours: '9.00-10.00' }),
    exception('2026-10-27', '2026-10-27', { kind: 'extra-day', hours: '9.00-10.00' }),
  ],
};
const slots = (on: string) => kelaDay(on, untilLastDay(rows, last)).slots.length;

test('an adviser who has left has hours to the last working day, that day included, and none after it', () => {
  expect(slots('2026-10-20')).toBe(2);
  expect(slots('2026-10-21')).toBe(12);
  for (const on of ['2026-10-22', '2026-10-27', '2026-10-28', '2026-11-04']) expect(slots(on)).toBe(0);
});

test('what had ended before stays as it was, and who stays loses nothing', () => {
  expect(untilLastDay(rows, last).templates.map(({ id, validToOn }) => [id, validToOn])).toEqual([
    ['t1', '2026-10-21'],
    ['t0', '2026-10-07'],
  ]);
  expect(untilLastDay(rows, null)).toBe(rows);
});
