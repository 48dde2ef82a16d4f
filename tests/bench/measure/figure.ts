import { median, percentile } from './quantiles.ts';

/** What a measured number must be, to be as good as was promised. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** A variant's own times, in ms. */
export interface Times {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
}

/** One measured number with its goal, if it has one. */
export interface Result {
  readonly what: string;
  readonly value: number;
  readonly unit: '×' | 'ms' | '';
  readonly goal?: Goal;
  /** The times behind a ratio or difference: ours and the floor's. */
  readonly times?: readonly Times[];
}

/** A figure of performance: what was measured, against what, and what came out. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** What is inside the measured time and what the floor is. */
  readonly counted: string;
  readonly results: readonly Result[];
  readonly notes: readonly string[];
}

/** True when the goal is met, false when missed, undefined when there is none. */
export function isMet({ value, goal }: Result): boolean | undefined {
  if (!goal) return undefined;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

/** The two numbers that stand for a variant's times. */
export function timesOf(name: string, values: readonly number[]): Times {
  return { name, p50: median(values), p95: percentile(values, 95) };
}
