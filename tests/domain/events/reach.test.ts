import { expect, test } from 'vitest';
import type { EventKind, EventState } from '#domain/events/event.ts';
import { reachByKind } from '#domain/events/reach.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

const event = (
  kind: EventKind,
  hours: string,
  visitors: number | null,
  newVisitors: number | null = null,
) => ({
  ...stretch(hours),
  kind,
  state: (visitors === null ? 'planned' : 'held') as EventState,
  report: visitors === null ? null : { visitors, newVisitors },
});

test('R2 own events that reached nobody count as held, with 0 per hour', () => {
  expect(reachByKind([event('own', '14.00-17.00', 0), event('own', '14.00-17.00', 0)])).toEqual([
    { kind: 'own', held: 2, minutes: 360, visitors: 0, newVisitors: 0, perHour: 0 },
  ]);
});

test('kinds are compared per hour, in their own order; what was not held is no part of it', () => {
  const rows = reachByKind([
    event('shop', '10.00-11.30', 9, 4),
    event('joined', '12.00-14.00', 20, null),
    event('joined', '12.00-13.00', 1, 1),
    event('own', '14.00-17.00', null),
    { ...event('healthCentre', '9.00-10.00', null), state: 'cancelled' as const },
  ]);
  expect(rows.map(({ kind, held, perHour, newVisitors }) => [kind, held, perHour, newVisitors])).toEqual([
    ['joined', 2, 7, 1],
    ['shop', 1, 6, 4],
  ]);
});

test('without events there is nothing to compare', () => {
  expect(reachByKind([])).toEqual([]);
});
