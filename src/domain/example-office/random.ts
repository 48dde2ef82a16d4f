/** Numbers that look random and are the same for the same seed, on every computer: 0 ≤ value < 1. */
export type Random = () => number;

/** A generator for a seed text, e.g. a date: the same day always has the same invented content. */
export function randomOf(seed: string): Random {
  let state = 2166136261;
  for (let index = 0; index < seed.length; index += 1)
    state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `least` to `most`, both possible. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of the values, each weighted by its share. */
export function pick<Value>(random: Random, shares: readonly (readonly [Value, number])[]): Value {
  const whole = shares.reduce((sum, [, share]) => sum + share, 0);
  let left = random() * whole;
  for (const [value, share] of shares) {
    left -= share;
    if (left < 0) return value;
  }
  return (shares.at(-1) as readonly [Value, number])[0];
}
