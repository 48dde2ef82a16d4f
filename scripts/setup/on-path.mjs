import { existsSync } from 'node:fs';
import path from 'node:path';

/** Full path of a program on the search path, without starting it. @returns {string | undefined} */
export function onPath(/** @type {string} */ name, env = process.env) {
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}
