import type { Figure } from '#tests/bench/measure/figure.ts';
import { goalOf, measured, timesText, verdict } from './words.ts';

/** The figure as lines for a terminal. */
export function figureLines(figure: Figure): string[] {
  const results = figure.results.flatMap((result) => [
    `  ${measured(result).padEnd(10)} ${goalOf(result.goal, result.unit).padEnd(10)} ${verdict(result).padEnd(7)} ${result.what}`,
    ...(result.times ? [`${' '.repeat(32)}p50 / p95: ${result.times.map(timesText).join(', ')}`] : []),
  ]);
  return [
    `${figure.id} ${figure.title}`,
    `  ${figure.counted}`,
    ...results,
    ...figure.notes.map((note) => `  – ${note}`),
  ];
}
