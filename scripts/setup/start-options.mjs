import path from 'node:path';
import { parseArgs } from 'node:util';

export const startHelp = `Käyttö / Usage: npm start -- [valinnat]

  --demo        esimerkkitoimisto omassa tietokannassaan (the example office, in a database of its own)
  --data DIR    kansio, jossa tietokanta on (folder of the database)
  --browser     selaimeen työpöytäikkunan sijasta (in the browser instead of a window)
  --port N      selainpalvelun portti, 0 = vapaa (port of the browser host, 0 = any free one)
  --no-open     ei avata mitään: yksi JSON-rivi osoitteineen (open nothing: one JSON line with the address)
  --help        tämä ohje (this help)
`;

/**
 * @typedef {object} StartOptions
 * @property {boolean} help
 * @property {boolean} demo
 * @property {string | undefined} data absolute path
 * @property {number | undefined} port 0–65535
 * @property {boolean} open whether a window or a browser is opened
 * @property {boolean} browser the browser host is asked for: by name, or by an option only it has
 */

/**
 * Reads the options of `npm start`.
 *
 * @param {readonly string[]} args
 * @param {string} folder the folder the command was given in; `--data` is relative to it
 * @returns {StartOptions}
 * @throws {TypeError} for an unknown option; RangeError for a port that is none
 */
export function readStartOptions(args, folder) {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    options: {
      help: { type: 'boolean', default: false },
      demo: { type: 'boolean', default: false },
      data: { type: 'string' },
      port: { type: 'string' },
      browser: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(/^\d+$/.test(values.port ?? '') && port <= 65535)) {
    throw new RangeError(`--port ${values.port}: 0–65535`);
  }
  if (values.data === '') throw new RangeError('--data: kansio puuttuu (folder missing)');
  return {
    help: values.help === true,
    demo: values.demo === true,
    data: values.data === undefined ? undefined : path.resolve(folder, values.data),
    port,
    open: values['no-open'] !== true,
    browser: values.browser === true || values['no-open'] === true || port !== undefined,
  };
}

/** The options that the desktop program and the browser host both understand. */
export function sharedArguments(/** @type {StartOptions} */ { demo, data }) {
  return [...(demo ? ['--demo'] : []), ...(data === undefined ? [] : ['--data', data])];
}

/** All options of the browser host. */
export function hostArguments(/** @type {StartOptions} */ options) {
  const { port, open } = options;
  return [
    ...sharedArguments(options),
    ...(port === undefined ? [] : ['--port', String(port)]),
    ...(open ? [] : ['--no-open']),
  ];
}
