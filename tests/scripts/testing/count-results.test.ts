import { describe, expect, it } from 'vitest';

interface Count {
  passed: number;
  failed: number;
  skipped: string[];
  broken: string[];
}
const module = new URL('../../../scripts/testing/count-results.mjs', import.meta.url).href;
const { countResults } = (await import(module)) as {
  countResults: (report: unknown, exitCode: number | null) => Count;
};

const test = (status: string, fullName = status) => ({ status, fullName });
const file = (status: string, ...assertionResults: { status: string; fullName: string }[]) => ({
  name: 'tests/a.test.ts',
  status,
  assertionResults,
});
const report = (success: boolean, ...testResults: ReturnType<typeof file>[]) => ({ success, testResults });

describe('counting a test run', () => {
  it('counts passed, failed and skipped tests over all files', () => {
    const run = report(
      false,
      file('passed', test('passed'), test('passed')),
      file('failed', test('passed'), test('failed'), test('pending', 'later')),
    );
    expect(countResults(run, 1)).toEqual({ passed: 3, failed: 1, skipped: ['later'], broken: [] });
  });

  it('counts a file that did not load as one failure', () => {
    expect(countResults(report(false, file('failed'), file('passed', test('passed'))), 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: [],
      broken: ['tests/a.test.ts'],
    });
  });

  it('counts a run that failed for a reason no test shows', () => {
    const { failed, broken } = countResults(report(true, file('passed', test('passed'))), 1);
    expect(failed).toBe(1);
    expect(broken[0]).toContain('exit code 1');
    expect(countResults(report(false, file('passed', test('passed'))), 0).failed).toBe(1);
  });

  it('counts a run without a report as a failure, never as nothing', () => {
    expect(countResults(undefined, null)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('has nothing to add when all is well', () => {
    expect(countResults(report(true, file('passed', test('passed'))), 0)).toEqual({
      passed: 1,
      failed: 0,
      skipped: [],
      broken: [],
    });
  });
});
