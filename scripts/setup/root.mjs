import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, whatever folder a command is run from. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the repository. */
export const inRoot = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

/** Where set-up remembers what it did. It disappears together with `node_modules`, as it should. */
export const cacheFolder = inRoot('node_modules', '.cache', 'neuvontapoyta');
