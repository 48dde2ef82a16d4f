import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, or the file itself; nothing when it does not exist. Sorted by path. */
function filesOf(/** @type {string} */ place) {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/**
 * A hash of the names and contents of files and folders. Times of change do not matter, so a fresh clone and a
 * switched branch are judged by what they hold.
 *
 * @param {string} base paths are hashed relative to it
 * @param {readonly string[]} places files or folders inside `base`; missing ones count as empty
 */
export function fingerprint(base, places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesOf(path.join(base, place)))) {
    hash.update(`${path.relative(base, file).replaceAll(path.sep, '/')}\0`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}
