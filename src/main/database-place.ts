import { join, resolve } from 'node:path';

/** What the command line of the desktop program may say. */
export interface StartOptions {
  /** The marked example office, in a folder of its own. */
  readonly demo: boolean;
  /** A folder of the user's choice instead of the usual one. */
  readonly folder?: string;
}

/** Reads `--demo` and `--data DIR` (or `--data=DIR`); what Chromium and Electron add is passed over. */
export function startOptions(argv: readonly string[]): StartOptions {
  const at = argv.findIndex((word) => word === '--data' || word.startsWith('--data='));
  const word = argv[at] ?? '';
  const folder = word === '--data' ? argv[at + 1] : word.slice('--data='.length);
  const demo = argv.includes('--demo');
  return folder === undefined || folder === '' ? { demo } : { demo, folder };
}

/**
 * The folder of the database. On Windows it is in the local profile: the roaming one may be a network share, where no
 * database is opened.
 *
 * @param userData Electron's folder of this program for this user.
 * @param localData `%LOCALAPPDATA%` on Windows, otherwise `undefined`.
 */
export function databaseFolder(
  options: StartOptions,
  userData: string,
  localData: string | undefined,
): string {
  const usual = localData === undefined ? userData : join(localData, 'Neuvontapoyta');
  return options.folder === undefined
    ? join(usual, options.demo ? 'esimerkki' : 'tietokanta')
    : resolve(options.folder);
}
