import { describe, expect, it } from 'vitest';
import { inRotation, timedEach } from '#tests/bench/measure/rotation.ts';

describe('rotation', () => {
  it('begins every round with another one and keeps times by round', async () => {
    const order: string[] = [];
    const runner = (name: string) => (round: number) => {
      order.push(name);
      return round;
    };
    const times = await inRotation({ a: runner('a'), b: runner('b'), c: runner('c') }, { rounds: 3 });
    expect(order.join('')).toBe('abcbcacab');
    expect(times).toEqual({ a: [0, 1, 2], b: [0, 1, 2], c: [0, 1, 2] });
  });

  it('runs warm-ups and leaves them out', async () => {
    const times = await inRotation({ only: (round) => round }, { rounds: 2, warmUps: 3 });
    expect(times).toEqual({ only: [3, 4] });
  });

  it('does the work as often as it says', () => {
    let done = 0;
    expect(timedEach(7, () => (done += 1))).toBeGreaterThanOrEqual(0);
    expect(done).toBe(7);
  });
});
