import { expect, test } from 'vitest';
import { stateAfter, triesOf } from '#domain/cancelled-days/told.ts';

test('K18 a client is on the list until somebody has told them: the last mark decides', () => {
  expect(stateAfter([])).toBe('open');
  expect(stateAfter(['notReached', 'notReached'])).toBe('open');
  expect(stateAfter(['notReached', 'reached'])).toBe('reached');
  expect(stateAfter(['toldByOther'])).toBe('toldByOther');
  expect(stateAfter(['reached', 'notReached'])).toBe('open');
});

test('K18 only tries in vain are counted as tries', () => {
  expect(triesOf(['notReached', 'notReached', 'reached'])).toBe(2);
  expect(triesOf(['toldByOther'])).toBe(0);
});
