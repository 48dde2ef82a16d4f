/**
 * @typedef {{ status: string, fullName: string }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} TestFile
 * @typedef {{ success: boolean, testResults: TestFile[] }} Report
 * @typedef {{ passed: number, failed: number, skipped: string[], broken: string[] }} Count
 */

/**
 * Counts tests in vitest's JSON report. A file that failed without a failing test (it did not load, or a hook
 * broke) counts as one failure, and so does a run that failed for a reason no file shows, or left no report.
 *
 * @param {Report | undefined} report undefined when there is none
 * @param {number | null} exitCode vitest's own exit code
 * @returns {Count} `broken` names files that failed without a failing test
 */
export function countResults(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: [], broken: ['vitest left no report'] };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failing = tests.filter((test) => test.status === 'failed').length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const broken = report.testResults
    .filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    )
    .map((file) => file.name);
  if (failing + broken.length === 0 && (exitCode !== 0 || !report.success)) {
    broken.push(`vitest ended with exit code ${exitCode} although no test failed`);
  }
  return { passed, failed: failing + broken.length, skipped: skipped.map((test) => test.fullName), broken };
}
