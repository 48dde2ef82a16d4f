import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Figures to measure, `P1` …; all when empty. */
  readonly only: readonly string[];
  /** Small data and few rounds: to see that it runs, not to be quoted. */
  readonly quick: boolean;
  /** The sizes that take long too (10 million calls). */
  readonly long: boolean;
  /** End with code 1 when a goal is missed. */
  readonly check: boolean;
  /** Write docs/benchmarks.md. */
  readonly write: boolean;
}

/** Reads the command line. @throws TypeError for an option that does not exist */
export function benchOptions(args: readonly string[]): BenchOptions {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { quick: flag, long: flag, check: flag, write: flag },
  });
  return { ...values, only: positionals.map((id) => id.toUpperCase()) };
}
