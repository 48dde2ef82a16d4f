import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needMetAnswers } from '#domain/matters/matter.ts';
import { matterFigures, type MatterFact } from '#domain/statistics/matter-figures.ts';

const fact = (passes: number, workers: number, needMet: MatterFact['needMet'] = null): MatterFact => ({
  passes,
  workers,
  needMet,
});

/** A month of closed matters: each has had at least one worker, and never more than one a pass beside the first. */
const months = array(
  record({
    passes: nat(44),
    workers: nat(44),
    needMet: constantFrom(...needMetAnswers, null),
  }).map(({ passes, workers, needMet }) => fact(passes, Math.min(workers, passes) + 1, needMet)),
  { maxLength: 60 },
);

describe('the chain of closed matters', () => {
  test('44 doors are in the mean, and one such matter is one of those passed twice', () => {
    const { passes, passedTwice, workers } = matterFigures([fact(0, 1), fact(1, 2), fact(44, 12)]);
    expect(passes).toMatchObject({ min: 0, max: 44, meanTenths: 150, medianTenths: 10, sum: 45, divisor: 3 });
    expect(passedTwice).toEqual({ part: 1, whole: 3, permille: 333 });
    expect(workers).toMatchObject({ min: 1, max: 12, meanTenths: 50 });
  });

  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
  ])('%i passes: %i passed twice or more', (passes, part) => {
    expect(matterFigures([fact(passes, 2)]).passedTwice).toMatchObject({ part, whole: 1 });
  });

  test('of no closed matter there is nothing to divide by, which is no zero', () => {
    expect(matterFigures([])).toEqual({
      closed: 0,
      passes: undefined,
      passCounts: { none: 0, once: 0, twice: 0, more: 0 },
      passedTwice: undefined,
      workers: undefined,
      needMet: undefined,
    });
  });

  test('44 doors are one matter of three or more', () => {
    expect(matterFigures([0, 0, 1, 2, 3, 44].map((passes) => fact(passes, 1))).passCounts).toEqual({
      none: 2,
      once: 1,
      twice: 1,
      more: 2,
    });
  });

  test('every closed matter is in one class of passes, and the classes agree with the share', () => {
    assert(
      property(months, (matters) => {
        const { closed, passCounts, passedTwice } = matterFigures(matters);
        expect(Object.values(passCounts).reduce((sum, count) => sum + count, 0)).toBe(closed);
        expect(passCounts.twice + passCounts.more).toBe(passedTwice?.part ?? 0);
        expect(passCounts.none).toBe(matters.filter(({ passes }) => passes === 0).length);
      }),
    );
  });

  test('every closed matter is in every divisor, those that never moved too', () => {
    assert(
      property(months, (matters) => {
        const { closed, passes, passedTwice, workers } = matterFigures(matters);
        expect(closed).toBe(matters.length);
        expect([passes?.divisor, passedTwice?.whole, workers?.divisor]).toEqual(
          matters.length === 0 ? [undefined, undefined, undefined] : [closed, closed, closed],
        );
        expect(passedTwice?.part ?? 0).toBe(matters.filter((one) => one.passes > 1).length);
      }),
    );
  });
});

describe('who got support', () => {
  test('partly is support; no is an answer; where nobody could ask is neither', () => {
    const answers = (...given: MatterFact['needMet'][]) =>
      matterFigures(given.map((needMet) => fact(0, 1, needMet))).needMet;
    expect(answers('yes', 'partly', 'no', null)).toEqual({ part: 2, whole: 3, permille: 667 });
    expect(answers('no', 'no')).toEqual({ part: 0, whole: 2, permille: 0 });
    expect(answers(null, null)).toBeUndefined();
  });

  test('whatever was not asked, and in whatever order, changes nothing', () => {
    assert(
      property(months, months, (matters, others) => {
        const unasked = others.map((one) => ({ ...one, needMet: null }));
        expect(matterFigures([...unasked, ...matters.toReversed()]).needMet).toEqual(
          matterFigures(matters).needMet,
        );
      }),
    );
  });
});
