import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { behaviourProblems } from '#tests/support/shell-security/behaviour.ts';
import { flaws } from '#tests/support/shell-security/flaws.ts';
import type { Flaw } from '#tests/support/shell-security/mutate.ts';
import type { Observation } from '#tests/support/shell-security/observation.ts';
import { shellSource } from '#tests/support/shell-security/shell-source.ts';
import { sourceProblems, type Problem } from '#tests/support/shell-security/source-gate.ts';
import { scratchFolder } from '#tests/support/shell-run.ts';

/**
 * The twenty items of Electron's security checklist (electronjs.org, Tutorial: Security), checked by running the shell
 * on Electron's stand-in and by looking through its source. Each check is shown to be able to fail: every planted flaw
 * must be reported by the item that it breaks (trust.md S1).
 */
const observe = join(import.meta.dirname, '..', 'support', 'shell-security', 'observe.ts');

async function problems(flaw?: Flaw): Promise<Problem[]> {
  const inSource = sourceProblems(shellSource(flaw));
  if (flaw !== undefined && inSource.some(({ item }) => item === flaw.item)) return inSource;
  const words = [observe, JSON.stringify(flaw ?? null), scratchFolder()];
  const { stdout } = await promisify(execFile)(process.execPath, words, { timeout: 30_000 });
  return [...inSource, ...behaviourProblems(JSON.parse(stdout) as Observation)];
}

test('the shell keeps all twenty items', async () => {
  expect(await problems()).toEqual([]);
});

test('every item has flaws planted against it, at least a hundred in all', () => {
  const items = [...new Set(flaws.map(({ item }) => item))].sort((a, b) => a - b);
  expect(items).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(flaws.length).toBeGreaterThanOrEqual(100);
});

describe('a planted flaw is reported by the item that it breaks', () => {
  test.concurrent.each(
    flaws.map(
      (flaw) => [flaw.item, flaw.file, flaw.to === '' ? `without ${flaw.from}` : flaw.to, flaw] as const,
    ),
  )('item %i: %s %s', async (item, _file, _text, flaw) => {
    expect((await problems(flaw)).map((problem) => problem.item)).toContain(item);
  });
});
