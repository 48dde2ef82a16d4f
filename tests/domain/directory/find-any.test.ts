import { describe, expect, test } from 'vitest';
import { folded, matches } from '#domain/directory/find-entries.ts';

/** Numbers that are the same at every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const letters = 'aäåoöuyeiknprstvÄÖÅABC -.'.split('');
const next = numbersFrom(7);
const words = Array.from({ length: 300 }, () =>
  Array.from({ length: 3 + next(14) }, () => letters[next(letters.length)] ?? 'a').join(''),
);

describe('any word', () => {
  test('is found by any middle of it, with its dots or without, in any case', () => {
    for (const word of words) {
      const from = next(word.length);
      const middle = word.slice(from, from + 1 + next(6));
      for (const search of [middle, middle.toUpperCase(), folded(middle), folded(middle).toUpperCase()])
        expect(matches([word], search), `${word} by ${search}`).toBe(true);
    }
  });

  test('is found beside others, and the order of the search is nothing', () => {
    for (const [index, word] of words.entries()) {
      const other = words[(index + 1) % words.length] ?? '';
      expect(matches([word, other], `${other} ${word}`)).toBe(true);
      expect(matches([word, other], `${word} ${other}`)).toBe(true);
    }
  });

  test('is not found by a sign that it has not', () => {
    for (const word of words) expect(matches([word], `${word}x`)).toBe(false);
  });

  test('folded twice is folded once, and has no mark left', () => {
    for (const word of words) {
      expect(folded(folded(word))).toBe(folded(word));
      expect(folded(word)).not.toMatch(/[åäöÅÄÖA-Z]/);
    }
  });
});
