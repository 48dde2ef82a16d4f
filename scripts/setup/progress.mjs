/**
 * Prints one line for each step with its wall time, so that a slow or failing step is seen at once.
 *
 * @param {NodeJS.WritableStream} out where the lines go: standard error when standard output carries data
 * @returns {<T>(label: string, work: () => T | Promise<T>, note?: (result: T) => string | undefined,
 *   fine?: (result: T) => boolean) => Promise<T>} `note` is a word about the result, `fine` whether it counts as success
 */
export function progress(out) {
  return async (label, work, note = () => undefined, fine = () => true) => {
    const startedAt = performance.now();
    const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
    try {
      const result = await work();
      const said = note(result);
      out.write(
        `${fine(result) ? '✓' : '✗'} ${label}${said === undefined ? '' : ` (${said})`} ${seconds()}\n`,
      );
      return result;
    } catch (error) {
      out.write(`✗ ${label} ${seconds()}\n`);
      throw error;
    }
  };
}
