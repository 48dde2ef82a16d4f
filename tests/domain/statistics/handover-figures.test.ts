import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { handoverFigures, type HandoverFact } from '#domain/statistics/handover-figures.ts';

test('taken in time of those that were taken or whose due day has passed', () => {
  expect(handoverFigures(['inTime', 'late', 'late', 'ahead'])).toEqual({
    inTime: { part: 1, whole: 3, permille: 333 },
    ahead: 1,
  });
});

test.each<[string, HandoverFact[], number]>([
  ['no handover', [], 0],
  ['handovers that wait in time only', ['ahead', 'ahead'], 2],
])('%s: there is nothing to divide by, which is no zero', (_, facts, ahead) => {
  expect(handoverFigures(facts)).toEqual({ inTime: undefined, ahead });
});

test('every handover is in the divisor or ahead, never in both', () => {
  assert(
    property(array(constantFrom<HandoverFact>('inTime', 'late', 'ahead')), (facts) => {
      const { inTime, ahead } = handoverFigures(facts);
      expect((inTime?.whole ?? 0) + ahead).toBe(facts.length);
    }),
  );
});
