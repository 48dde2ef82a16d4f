import { assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { nextFree } from '#domain/kela-days/free-times.ts';
import { kelaDates } from '#domain/kela-days/kela-dates.ts';
import { slotsOn } from '#domain/kela-days/slots.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { anyDay, anyKelaDay } from '#tests/support/any-kela-day.ts';
import { exception, template } from '#tests/support/kela-day-rows.ts';

const none = { templates: [], exceptions: [] };

test('the days of a template are those of its weekday and rhythm, from its first day to its last', () => {
  const everyOther = template({
    weekday: 3,
    everyWeeks: 2,
    validFromOn: localDate('2026-10-22'),
    validToOn: localDate('2026-11-18'),
  });
  // 22.10.2026 is a Thursday: the rhythm counts from its week, whose Wednesday is before the first day.
  expect(kelaDates(localDate('2026-10-01'), 90, { ...none, templates: [everyOther] })).toEqual([
    '2026-11-04',
    '2026-11-18',
  ]);
});

test('a day that an exception opens is one of them, a closed one adds none', () => {
  const opened = exception('2026-11-02', '2026-11-03', { kind: 'extra-day' });
  const closed = exception('2026-11-05', '2026-11-06', { kind: 'closed' });
  expect(kelaDates(localDate('2026-11-01'), 30, { ...none, exceptions: [opened, closed] })).toEqual([
    '2026-11-02',
    '2026-11-03',
  ]);
});

test('whatever the hours, no free time is lost by asking only these days', () => {
  assert(
    property(tuple(anyDay, integer({ min: 1, max: 60 }), anyKelaDay), ([from, days, all]) => {
      const search = {
        from: { on: from, minute: at(0) },
        count: 1000,
        days,
        dayOf: (on: typeof from) => slotsOn(on, all),
      };
      expect(nextFree({ ...search, hours: all })).toEqual(nextFree(search));
      const asked = kelaDates(from, days, all);
      expect(asked).toEqual([...new Set(asked)].sort());
      expect(asked.filter((on) => on < from || on >= plusDays(from, days))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
