import { expect, test } from 'vitest';
import type { WalkInState } from '#domain/walk-ins/state.ts';
import { stepBefore } from '#domain/walk-ins/take-back.ts';

const steps = (...states: readonly WalkInState[]) => states.map((state) => ({ state, takesBack: false }));

test('the last step leads back to the one before it', () => {
  expect(stepBefore(steps('waiting', 'called'))?.state).toBe('waiting');
  expect(stepBefore(steps('waiting', 'called', 'left'))?.state).toBe('called');
  expect(stepBefore(steps('waiting', 'called', 'inService', 'done'))?.state).toBe('inService');
});

test('an arrival has nothing before it, and what was taken back is not taken back again', () => {
  expect(stepBefore(steps('waiting'))).toBeUndefined();
  expect(stepBefore([])).toBeUndefined();
  expect(stepBefore([...steps('waiting', 'left'), { state: 'waiting', takesBack: true }])).toBeUndefined();
});

test('after it was taken back the ordinary steps can be taken back again', () => {
  const again = [...steps('waiting', 'left'), { state: 'waiting', takesBack: true }, ...steps('called')];
  expect(stepBefore(again as ReturnType<typeof steps>)?.state).toBe('waiting');
});
