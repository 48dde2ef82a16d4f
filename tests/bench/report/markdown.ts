import type { Figure, Result } from '#tests/bench/measure/figure.ts';
import { isMet } from '#tests/bench/measure/figure.ts';
import type { Machine } from './machine.ts';
import { goalOf, measured, timesText, verdict } from './words.ts';

/** Everything of one run as the page docs/benchmarks.md. */
export function benchmarksPage(figures: readonly Figure[], machine: Machine, on: string): string {
  const missed = figures.flatMap(({ id, results }) =>
    results.filter((result) => isMet(result) === false).map((result) => ({ id, result })),
  );
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench -- --write`; change the bench in `tests/bench`, not this page. A figure is a **ratio to a floor that',
    'the same run measured beside it**, pair by pair in rotation: machines differ, ratios less so. p50 / p95 of both are there too.',
    'Always the real store: encrypted, write-ahead log, `synchronous = FULL` (read back before measuring), audited.',
    '',
    `Measured ${on} on ${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}; Node ${machine.node},`,
    `SQLite ${machine.sqlite}. Data is generated and synthetic: office = 50,000 calls and about 15,000 bookings of 20 years, county =`,
    'twenty such offices in one file.',
    '',
    ...table(
      ['figure', 'what', 'measured', 'goal', ''],
      figures.flatMap(({ id, results }) => results.map((result) => row(id, result))),
    ),
    '',
    ...(missed.length === 0
      ? ['Every goal was met.', '']
      : [
          `Goals missed: ${missed.map(({ id, result }) => `${id} (${result.what}: ${measured(result)})`).join('; ')}.`,
          '',
        ]),
    ...figures.flatMap(section),
  ].join('\n');
}

function section(figure: Figure): string[] {
  const timed = figure.results.filter(({ times }) => times);
  return [
    `## ${figure.id} ${figure.title}`,
    '',
    figure.counted,
    '',
    ...timed.map(({ what, times }) => `- ${what}: ${(times ?? []).map(timesText).join(', ')} (p50 / p95)`),
    ...figure.notes.map((note) => `- ${note}`),
    '',
  ];
}

function row(id: string, result: Result): string[] {
  return [id, result.what, measured(result), goalOf(result.goal, result.unit), verdict(result)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
