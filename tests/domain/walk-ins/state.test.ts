import { expect, test } from 'vitest';
import { nextWalkInStates, walkInMayBecome, walkInStates } from '#domain/walk-ins/state.ts';

test('a visit goes waiting → called → in service → done', () => {
  const path = ['waiting', 'called', 'inService', 'done'] as const;
  for (const [index, state] of path.slice(0, -1).entries())
    expect(walkInMayBecome(state, path[index + 1] ?? 'left')).toBe(true);
});

test('whoever has not been served can leave, and leaving is no outcome of a service', () => {
  expect(walkInStates.filter((state) => walkInMayBecome(state, 'left'))).toEqual(['waiting', 'called']);
});

test('a mark can be corrected, one step at a time', () => {
  expect(walkInMayBecome('done', 'inService')).toBe(true);
  expect(walkInMayBecome('left', 'waiting')).toBe(true);
  expect(walkInMayBecome('done', 'waiting')).toBe(false);
  expect(walkInMayBecome('left', 'done')).toBe(false);
});

test('no state leads to itself', () => {
  for (const state of walkInStates) expect(nextWalkInStates(state)).not.toContain(state);
});
