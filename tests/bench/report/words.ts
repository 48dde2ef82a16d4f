import { isMet, type Goal, type Result, type Times } from '#tests/bench/measure/figure.ts';

/** The number with as many digits as say something: 0.0123, 0.456, 7.89, 65.4, 123. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0 || Math.abs(value) >= 100) return value.toFixed(0);
  return value.toPrecision(3);
}

/** The measured number with its unit. */
export function measured({ value, unit }: Pick<Result, 'value' | 'unit'>): string {
  return unit === '' ? number(value) : `${number(value)} ${unit}`;
}

/** The goal with its sign. */
export function goalOf(goal: Goal | undefined, unit: string): string {
  if (!goal) return '–';
  const text = 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
  return unit === '' ? text : `${text} ${unit}`;
}

/** `met`, `missed`, or nothing where there is no goal. */
export function verdict(result: Result): string {
  const met = isMet(result);
  return met === undefined ? '' : met ? 'met' : 'missed';
}

/** `saved 0.45 / 0.61 ms`: p50 and p95. */
export function timesText(times: Times): string {
  return `${times.name} ${number(times.p50)} / ${number(times.p95)} ms`;
}
