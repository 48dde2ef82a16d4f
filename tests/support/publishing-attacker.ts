import type { CountNode } from '#domain/publishing/count-tree.ts';
import { monthsOf, placeOf, quarterTime, timesInOrder, YEAR } from '#domain/publishing/places.ts';
import { cellAt, type Publication } from '#domain/publishing/publication.ts';
import type { Seen } from '#domain/publishing/seen.ts';
import { numbersFrom } from './random-counts.ts';

/** Everything that was ever published of a year, and what anybody knows of how counts add up. */
export interface Released {
  readonly tree: CountNode;
  readonly offices: number;
  readonly months: number;
  readonly seen: (key: string, row: number, time: number) => Seen;
}

/** A sum and its parts, as numbers of unknowns. */
interface Equation {
  readonly whole: number;
  readonly parts: readonly number[];
}

interface System {
  readonly names: readonly string[];
  readonly equations: readonly Equation[];
  /** The equations that an unknown is in. */
  readonly of: readonly (readonly number[])[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Hidden ones that must not be found: those with a mark, and differences that nobody prints. */
  readonly hidden: readonly number[];
}

const MANY = 100_000;

/** Writes down the published year as whole numbers in ranges, and sums that must hold. */
function systemOf({ tree, offices, months, seen }: Released): System {
  const rows = offices + 1;
  const times = timesInOrder(months);
  const numbers = new Map<string, number>();
  const low: number[] = [];
  const high: number[] = [];
  const hidden: number[] = [];
  const equations: Equation[] = [];
  const at = (key: string, row: number, time: number) => numbers.get(`${key} ${row} ${time}`) ?? -1;
  const visit = (node: CountNode, act: (node: CountNode) => void): void => {
    act(node);
    for (const child of (node.divisions ?? []).flat()) visit(child, act);
  };
  visit(tree, ({ key, unshown }) => {
    for (let row = 0; row < rows; row += 1)
      for (const time of times) {
        const cell = seen(key, row, time);
        const number = low.length;
        numbers.set(`${key} ${row} ${time}`, number);
        low.push(cell.kind === 'shown' ? cell.count : cell.kind === 'withheld' ? 0 : 1);
        high.push(cell.kind === 'shown' ? cell.count : cell.kind === 'small' ? 4 : MANY);
        if (cell.kind === 'small' || cell.kind === 'covering' || unshown) hidden.push(number);
      }
  });
  visit(tree, ({ key, divisions }) => {
    for (let row = 0; row < rows; row += 1)
      for (const time of times) {
        for (const division of divisions ?? [])
          equations.push({
            whole: at(key, row, time),
            parts: division.map((child) => at(child.key, row, time)),
          });
        const { first, last } = monthsOf(time);
        if (time >= 12)
          equations.push({
            whole: at(key, row, time),
            parts: range(first, last).map((month) => at(key, row, month)),
          });
        if (row === offices)
          equations.push({
            whole: at(key, row, time),
            parts: range(0, offices - 1).map((office) => at(key, office, time)),
          });
      }
    if (times.includes(YEAR))
      for (let row = 0; row < rows; row += 1)
        equations.push({
          whole: at(key, row, YEAR),
          parts: [2, 5, 8, 11].map((month) => at(key, row, quarterTime(month))),
        });
  });
  const of: number[][] = low.map(() => []);
  equations.forEach(({ whole, parts }, index) => {
    for (const one of [whole, ...parts]) of[one]?.push(index);
  });
  return { names: [...numbers.keys()], equations, of, low, high, hidden };
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

interface Ranges {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Narrows ranges by sums until nothing changes; false when no whole numbers fit. */
function narrow({ equations, of }: System, { low, high }: Ranges, from: readonly number[]): boolean {
  const queue = [...from];
  const queued = new Uint8Array(equations.length);
  for (const index of queue) queued[index] = 1;
  const set = (one: number, least: number, most: number): boolean => {
    const before = [low[one] ?? 0, high[one] ?? 0] as const;
    const after = [Math.max(before[0], least), Math.min(before[1], most)] as const;
    if (after[0] > after[1]) return false;
    if (after[0] === before[0] && after[1] === before[1]) return true;
    low[one] = after[0];
    high[one] = after[1];
    for (const index of of[one] ?? [])
      if (!queued[index]) {
        queued[index] = 1;
        queue.push(index);
      }
    return true;
  };
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    queued[next] = 0;
    const equation = equations[next];
    if (!equation) continue;
    const { whole, parts } = equation;
    let least = 0;
    let most = 0;
    for (const part of parts) {
      least += low[part] ?? 0;
      most += high[part] ?? 0;
    }
    if (!set(whole, least, Math.min(most, MANY))) return false;
    const wholeLow = low[whole] ?? 0;
    const wholeHigh = high[whole] ?? 0;
    for (const part of parts) {
      const partLow = low[part] ?? 0;
      const partHigh = high[part] ?? 0;
      if (!set(part, wholeLow - (most - partHigh), wholeHigh - (least - partLow))) return false;
      least += (low[part] ?? 0) - partLow;
      most += (high[part] ?? 0) - partHigh;
    }
  }
  return true;
}

export interface Attack {
  /** Hidden counts that the attacker knows, with the proof that no other number fits. */
  readonly computed: readonly string[];
  /** Hidden counts of which the search ended without an answer. */
  readonly undecided: readonly string[];
  readonly hidden: number;
}

/** The true counts of a publication. */
export function valueAt(made: Publication): (key: string, row: number, time: number) => number {
  const numbers = new Map(made.nodes.map(({ key }, node) => [key, node]));
  return (key, row, time) => made.values[cellAt(made, numbers.get(key) ?? -1, placeOf(row, time))] ?? -1;
}

/**
 * Looks for hidden counts that can have one value only: ranges are narrowed by every sum, and what is left is tried out by
 * search with backtracking. Knows nothing of how counts were chosen to be hidden.
 *
 * @param truth only to begin the search near the answer, and to try it out against: a number that is found is found without it
 */
export function attack(
  released: Released,
  truth: (key: string, row: number, time: number) => number,
): Attack {
  const system = systemOf(released);
  const first: Ranges = { low: Int32Array.from(system.low), high: Int32Array.from(system.high) };
  const all = system.equations.map((_, index) => index);
  if (!narrow(system, first, all)) throw new Error('What was published does not add up');
  const trueValues = Int32Array.from(
    system.names.map((name) => {
      const [key = '', row = '', time = ''] = name.split(' ');
      return truth(key, Number(row), Number(time));
    }),
  );
  const varies = new Set<number>();
  const computed: string[] = [];
  const undecided: string[] = [];
  for (const one of system.hidden) {
    const name = system.names[one] ?? '';
    const isMarked = released.seen(...placeIn(name)).kind !== 'withheld';
    // A difference is a secret only when it is as small as what is hidden.
    const value = trueValues[one] ?? 0;
    if (!isMarked && (value === 0 || value > 4)) continue;
    if (varies.has(one)) continue;
    const answer = anotherValue(system, first, one, trueValues, varies);
    if (answer === 'none') computed.push(name);
    if (answer === 'unknown') undecided.push(name);
  }
  return { computed, undecided, hidden: system.hidden.length };
}

function placeIn(name: string): [key: string, row: number, time: number] {
  const [key = '', row = '', time = ''] = name.split(' ');
  return [key, Number(row), Number(time)];
}

/** Searches for a whole table in which the unknown has another value than the true one. */
function anotherValue(
  system: System,
  first: Ranges,
  one: number,
  trueValues: Int32Array,
  varies: Set<number>,
): 'found' | 'none' | 'unknown' {
  const value = trueValues[one] ?? 0;
  const low = first.low[one] ?? 0;
  const high = first.high[one] ?? 0;
  let steps = 0;
  let attempt = 0;
  let isCut = false;
  const next = numbersFrom(one);
  const search = (ranges: Ranges): Ranges | undefined => {
    steps += 1;
    if (steps > STEPS) return undefined;
    const guess = ranges.low.map((least, index) =>
      least === ranges.high[index]
        ? least
        : Math.min(Math.max(trueValues[index] ?? 0, least), ranges.high[index] ?? 0),
    );
    const odd = system.equations.find(
      ({ whole, parts }) => guess[whole] !== parts.reduce((sum, part) => sum + (guess[part] ?? 0), 0),
    );
    if (!odd) return { low: guess, high: guess };
    const width = (index: number) => (ranges.high[index] ?? 0) - (ranges.low[index] ?? 0);
    const open = [odd.whole, ...odd.parts].filter((index) => width(index) > 0);
    open.sort((x, y) => width(x) - width(y));
    const chosen = (attempt === 0 ? open[0] : open[next(open.length)]) ?? -1;
    if (chosen < 0) return undefined;
    if (width(chosen) > TRIED) isCut = true;
    const known = guess[chosen] ?? 0;
    const [same, more, less, ...rest] = nearest(known, ranges.low[chosen] ?? 0, ranges.high[chosen] ?? 0);
    for (const tried of attempt % 2 === 0 ? [more, less, same, ...rest] : [less, more, same, ...rest]) {
      if (tried === undefined) continue;
      const found = tryOut(ranges, chosen, tried);
      if (found || steps > STEPS) return found;
    }
    return undefined;
  };
  const tryOut = (ranges: Ranges, index: number, tried: number): Ranges | undefined => {
    const copy = { low: ranges.low.slice(), high: ranges.high.slice() };
    copy.low[index] = tried;
    copy.high[index] = tried;
    return narrow(system, copy, system.of[index] ?? []) ? search(copy) : undefined;
  };
  // First in order, and the whole of it; then, where that takes too long, a few times at random.
  for (attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    let isWhole = high - low <= TRIED;
    isCut = false;
    for (const tried of nearest(value, low, high)) {
      if (tried === value) continue;
      steps = 0;
      const found = tryOut(first, one, tried);
      if (found) {
        for (const other of system.hidden) if (found.low[other] !== trueValues[other]) varies.add(other);
        return 'found';
      }
      if (steps > STEPS) isWhole = false;
      if (!isWhole && Math.abs(tried - value) > 1) break;
    }
    if (isWhole && !isCut) return 'none';
  }
  return 'unknown';
}

const STEPS = 1000;
const ATTEMPTS = 30;
const TRIED = 40;

/** Whole numbers of a range from the one nearest to a number outwards, not more than some. */
function nearest(value: number, low: number, high: number): number[] {
  const found: number[] = [];
  for (let step = 0; step <= TRIED + 1 && found.length <= TRIED; step += 1)
    for (const one of step === 0 ? [value] : [value + step, value - step])
      if (one >= low && one <= high) found.push(one);
  if (found.length === 0) return value < low ? [low, low + 1] : [high, high - 1].filter((one) => one >= low);
  return found;
}
