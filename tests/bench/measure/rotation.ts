/** One way of doing the work; answers how long it took in ms, so that what it prepares first is not counted. */
export type Runner = (round: number) => number | Promise<number>;

/**
 * Measures every runner once a round, each round beginning with another one: whoever always came second would always
 * find caches warm. The first `warmUps` rounds are not kept. @returns the kept times of each runner, by round
 */
export async function inRotation<Name extends string>(
  runners: Readonly<Record<Name, Runner>>,
  { rounds, warmUps = 0 }: { readonly rounds: number; readonly warmUps?: number },
): Promise<Record<Name, number[]>> {
  const names = Object.keys(runners) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (let index = 0; index < names.length; index += 1) {
      const name = names[(round + index) % names.length] as Name;
      const time = await runners[name](round);
      if (round >= warmUps) times[name].push(time);
    }
  }
  return times;
}

/** Runs the work and answers how long it took, in ms. */
export async function timed(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** Runs synchronous work `times` over and answers how long one took, in ms: for work the clock is too coarse for. */
export function timedEach(times: number, work: () => void): number {
  const before = performance.now();
  for (let index = 0; index < times; index += 1) work();
  return (performance.now() - before) / times;
}
