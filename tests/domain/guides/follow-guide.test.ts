import { describe, expect, test } from 'vitest';
import { checkGuide } from '#domain/guides/check-guide.ts';
import { targetOf, type Guide } from '#domain/guides/guide.ts';
import { usualGuide } from '#i18n/usual-guides.ts';

/** Numbers that are the same at every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/** A guide of some steps whose answers lead anywhere, often back or nowhere. */
function anyGuide(seed: number): Guide {
  const next = numbersFrom(seed);
  const count = 1 + next(6);
  const ends = ['outcome:resolved', 'outcome:directed', 'elsewhere:muu', 'outcome:x', 'step:none'];
  return {
    steps: Array.from({ length: count }, (_, at) => ({
      id: `s${at}`,
      question: `Kysymys ${at}`,
      advice: '',
      answers: Array.from({ length: next(4) }, (__, index) => ({
        words: `Vastaus ${index}`,
        leadsTo:
          next(3) > 0 ? `step:s${next(count)}` : (ends[next(ends.length - (next(4) > 0 ? 2 : 0))] ?? ''),
      })),
    })),
    elsewhere: [{ id: 'muu', reason: 'Muu', receiver: 'Muu palvelu', words: 'Hei' }],
  };
}

/** The length of the longest way from the first step; Infinity when a way goes round or ends nowhere. */
function longestWay(guide: Guide, leadsTo: string, passed: readonly string[]): number {
  const target = targetOf(guide, leadsTo);
  if (!target || passed.includes(leadsTo)) return Infinity;
  if (target.kind !== 'step') return 0;
  if (target.step.answers.length === 0) return Infinity;
  return (
    1 + Math.max(...target.step.answers.map((one) => longestWay(guide, one.leadsTo, [...passed, leadsTo])))
  );
}

/** The steps that some way from the first one passes. */
function passedSteps(guide: Guide): Set<string> {
  const passed = new Set<string>();
  const walk = (leadsTo: string) => {
    const target = targetOf(guide, leadsTo);
    if (target?.kind !== 'step' || passed.has(target.step.id)) return;
    passed.add(target.step.id);
    for (const answer of target.step.answers) walk(answer.leadsTo);
  };
  walk(`step:${guide.steps[0]?.id ?? ''}`);
  return passed;
}

const seeds = Array.from({ length: 600 }, (_, seed) => seed + 1);
const guides = seeds.map(anyGuide);
const right = guides.filter((guide) => checkGuide(guide).length === 0);

describe('a guide that is right', () => {
  test('is among those looked at, and so is one that is not', () => {
    expect(right.length).toBeGreaterThan(10);
    expect(guides.length - right.length).toBeGreaterThan(10);
  });

  test('comes to an end whatever is answered, and passes no step twice', () => {
    for (const guide of right) {
      const length = longestWay(guide, `step:${guide.steps[0]?.id ?? ''}`, []);
      expect(length).toBeLessThanOrEqual(guide.steps.length);
    }
  });

  test('has no step that no way passes', () => {
    for (const guide of right) expect(passedSteps(guide).size).toBe(guide.steps.length);
  });
});

test('one that is not right goes round, ends nowhere, or has a step that no way passes', () => {
  for (const guide of guides.filter((one) => !right.includes(one))) {
    const ways = guide.steps.map(({ id }) => longestWay(guide, `step:${id}`, []));
    const isBroken = ways.some((length) => length === Infinity);
    expect(isBroken || passedSteps(guide).size < guide.steps.length).toBe(true);
  }
});

test.each(['fi', 'sv', 'en'] as const)('the usual guide in %s asks at most four questions', (language) => {
  const guide = usualGuide(language);
  expect(longestWay(guide, 'step:worry', [])).toBeLessThanOrEqual(4);
});
