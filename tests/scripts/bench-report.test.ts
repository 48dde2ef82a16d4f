import { describe, expect, it } from 'vitest';
import { isMet, timesOf, type Figure, type Result } from '#tests/bench/measure/figure.ts';
import { benchOptions } from '#tests/bench/options.ts';
import { benchmarksPage } from '#tests/bench/report/markdown.ts';
import { figureLines } from '#tests/bench/report/print.ts';
import { number } from '#tests/bench/report/words.ts';

const result = (value: number, goal?: Result['goal']): Result => ({
  what: 'saved',
  value,
  unit: '×',
  ...(goal ? { goal } : {}),
});
const figure = (...results: readonly Result[]): Figure => ({
  id: 'P1',
  title: 'a call',
  counted: 'the save',
  results,
  notes: ['a note'],
});
const machine = { processor: 'X', cores: 2, memoryGb: 8, system: 'Linux', node: '24', sqlite: '3' };

describe('a goal', () => {
  it.each([
    [result(2, { atMost: 2 }), true],
    [result(2.01, { atMost: 2 }), false],
    [result(2, { atLeast: 2 }), true],
    [result(1.99, { atLeast: 2 }), false],
    [result(Number.NaN, { atMost: 2 }), false],
    [result(1), undefined],
  ])('is judged: %o', (one, met) => expect(isMet(one)).toBe(met));
});

describe('the report', () => {
  it('says p50 and p95 of both sides', () => {
    const times = timesOf(
      'ours',
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
    expect(times).toEqual({ name: 'ours', p50: 50.5, p95: 95 });
    expect(figureLines(figure({ ...result(1), times: [times] })).join('\n')).toContain('ours 50.5 / 95.0 ms');
  });

  it('names the missed goals on the page, and says so when there are none', () => {
    expect(benchmarksPage([figure(result(3, { atMost: 2 }))], machine, '2026-01-01')).toContain(
      'Goals missed: P1 (saved: 3.00 ×).',
    );
    const page = benchmarksPage([figure(result(1, { atMost: 2 }))], machine, '2026-01-01');
    expect(page).toContain('Every goal was met.');
    expect(page).toContain('| P1 | saved | 1.00 × | ≤ 2 × | met |');
  });

  it('writes numbers with the digits that say something', () => {
    expect([0, 0.012345, 1.234, 56.78, 1234.5].map(number)).toEqual(['0', '0.0123', '1.23', '56.8', '1235']);
  });
});

describe('the command line', () => {
  it('takes figures in any case and switches', () => {
    expect(benchOptions(['p6', '--quick', '--check'])).toEqual({
      only: ['P6'],
      quick: true,
      long: false,
      check: true,
      write: false,
    });
  });

  it('refuses a switch that does not exist', () => expect(() => benchOptions(['--fast'])).toThrow(TypeError));
});
