import { parseArgs } from 'node:util';

export const testHelp = `Usage: npm test -- [options] [files]

  files    run only the tests whose path contains one of these, e.g. tests/domain
  --long   also the long versions of the tests (NEUVONTAPOYTA_LONG=1)
  --ci     also fail when the working tree has changes
  --help   this help
`;

/**
 * Reads the options of `npm test`.
 *
 * @param {readonly string[]} args
 * @throws {TypeError} for an unknown option
 */
export function readTestOptions(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: true,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      ci: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help === true,
    long: values.long === true,
    ci: values.ci === true,
    files: positionals,
  };
}
