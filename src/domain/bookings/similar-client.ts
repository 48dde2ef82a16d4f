import { foldPhone, foldText } from './fold-client.ts';

/** A name shorter than this is initials or a nickname: nearly every other would be like it. */
const LEAST_LETTERS = 4;

/** Letters in a word from which on one slip, and two, may be a slip of the same word. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/**
 * True when two names may be of the same person: the same words in either order ("Virtanen Matti"), written with or
 * without dots and accents ("Mäki", "Maki"), each with at most a small slip ("Virtanen", "Virtannen"). Never for names of
 * fewer than four letters.
 */
export function isSimilarName(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.join('').length < LEAST_LETTERS || words.length !== others.length) return false;
  return pairs(words, others);
}

/** True when it is the very same client: label and phone alike but for capitals, spaces and signs. */
export function isSameClient(
  one: { readonly clientLabel: string; readonly clientPhone: string },
  other: { readonly clientLabel: string; readonly clientPhone: string },
): boolean {
  return (
    foldText(one.clientLabel) === foldText(other.clientLabel) &&
    foldPhone(one.clientPhone) === foldPhone(other.clientPhone)
  );
}

function wordsOf(name: string): string[] {
  return foldText(name)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** True when every word of one has a word of its own in the other. */
function pairs([word, ...rest]: readonly string[], others: readonly string[]): boolean {
  if (word === undefined) return others.length === 0;
  return others.some((other, index) => isSameWord(word, other) && pairs(rest, others.toSpliced(index, 1)));
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  const allowed = length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0;
  return Math.abs(one.length - other.length) <= allowed && slipsBetween(one, other) <= allowed;
}

/** Letters to add, leave out or change to get from one word to the other; two that changed places count as one. */
function slipsBetween(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, index) => index),
  ];
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const swap = one[at - 1] === other[to - 1] ? 0 : 1;
      let least = Math.min((next[to - 1] ?? 0) + 1, (row[to] ?? 0) + 1, (row[to - 1] ?? 0) + swap);
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1])
        least = Math.min(least, (before[to - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
