import { readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { npm } from './npm.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lock
 */

/** @returns {Lock | undefined} undefined when the file is missing or half-written */
function readLock(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Whether what npm noted as installed is what the lock file asks for. npm writes its note last, so an interrupted
 * installation has none. Packages for other platforms may be missing, nothing may be extra or of another version.
 *
 * @param {Lock | undefined} wanted the repository's lock file
 * @param {Lock | undefined} present npm's own `node_modules/.package-lock.json`
 */
export function isInstalled(wanted, present) {
  if (!wanted?.packages || !present?.packages) return false;
  const there = present.packages;
  const asked = wanted.packages;
  return (
    Object.keys(there).every((name) => name in asked) &&
    Object.entries(asked).every(([name, entry]) => {
      if (name === '') return true;
      const found = there[name];
      if (!found) return entry.optional === true || entry.devOptional === true;
      return found.version === entry.version && found.integrity === entry.integrity;
    })
  );
}

/**
 * Installs the locked packages into `node_modules` when they are not there already. No package runs a script of
 * its own: nothing here needs one, and npm would otherwise try to compile the database driver on machines
 * without a compiler, although the driver brings its binaries along.
 *
 * @returns {Promise<string | undefined>} a word for the progress line when there was nothing to do
 */
export async function install() {
  const wanted = readLock(inRoot('package-lock.json'));
  if (isInstalled(wanted, readLock(inRoot('node_modules', '.package-lock.json')))) return 'valmiina / done';
  await npm(['ci', '--ignore-scripts', '--include=dev']);
  return undefined;
}
