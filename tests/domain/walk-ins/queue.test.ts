import { expect, test } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import { compareArrivals } from '#domain/walk-ins/queue.ts';
import type { WalkInState } from '#domain/walk-ins/state.ts';

const arrival = (id: string, at: number, state: WalkInState, urgentIncome = false) => ({
  id,
  arrivedAt: instant(at),
  state,
  urgentIncome,
});

test('those who wait come first, urgent income matters first of them, then by arrival', () => {
  const list = [
    arrival('served', 1, 'done', true),
    arrival('second', 3, 'waiting'),
    arrival('in service', 2, 'inService'),
    arrival('urgent', 5, 'waiting', true),
    arrival('called', 4, 'called'),
    arrival('gone', 0, 'left'),
  ];
  const order = ['urgent', 'second', 'called', 'gone', 'served', 'in service'];
  expect(list.toSorted(compareArrivals).map(({ id }) => id)).toEqual(order);
  expect(
    list
      .toReversed()
      .toSorted(compareArrivals)
      .map(({ id }) => id),
  ).toEqual(order);
});

test('two who arrived at the same moment always stand in the same order', () => {
  const [a, b] = [arrival('a', 1, 'waiting'), arrival('b', 1, 'waiting')];
  expect([a, b].toSorted(compareArrivals)).toEqual([b, a].toSorted(compareArrivals));
});
