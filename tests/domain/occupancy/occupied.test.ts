import { expect, test } from 'vitest';
import { compareOccupied } from '#domain/occupancy/occupied.ts';
import { taken } from '#tests/support/kela-day-rows.ts';

const ids = (list: readonly ReturnType<typeof taken>[]) => list.map(({ source }) => source.id);

test('what takes a day stands by start, end, kind and id, in whatever order it was read', () => {
  const ordered = [
    taken('8.30-10.00', 'starts first', 'walk-in'),
    taken('9.00-9.20', 'ends first', 'walk-in'),
    taken('9.00-9.30', 'z', 'booking'),
    taken('9.00-9.30', 'a', 'outside'),
    taken('9.00-9.30', 'b', 'outside'),
    // By the minute, not as text: 10 comes after 9.
    taken('10.00-10.05', 'last', 'booking'),
  ];
  for (let turn = 0; turn < ordered.length; turn += 1) {
    const turned = [...ordered.slice(turn), ...ordered.slice(0, turn)];
    expect(ids(turned.toSorted(compareOccupied))).toEqual(ids(ordered));
    expect(ids(turned.toReversed().toSorted(compareOccupied))).toEqual(ids(ordered));
  }
});

test('capital letters come before small ones, whatever the language of the computer', () => {
  const list = [taken('9.00-9.30', 'a'), taken('9.00-9.30', 'B')];
  expect(ids(list.toSorted(compareOccupied))).toEqual(['B', 'a']);
  expect(compareOccupied(taken('9.00-9.30', 'a'), taken('9.00-9.30', 'a'))).toBe(0);
});
