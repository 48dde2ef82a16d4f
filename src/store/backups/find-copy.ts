import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseCopyName } from '#domain/backups/copy-name.ts';
import type { Instant } from '#domain/time/instant.ts';
import { listCopies } from './copies.ts';

/** A file that somebody wants to restore. */
export interface FoundCopy {
  readonly path: string;
  /** When it was made, if its name says so. */
  readonly madeAt: Instant | null;
  readonly bytes: number;
}

/** The copy of that name in a folder, or undefined. A name that is not a copy's leads nowhere. */
export function copyIn(folder: string, fileName: string): FoundCopy | undefined {
  return parseCopyName(fileName) && fileAt(join(folder, fileName));
}

/** The file at a path, or the newest copy when it is a folder; undefined when there is nothing. */
export function copyAt(path: string): FoundCopy | undefined {
  try {
    if (!statSync(path).isDirectory()) return fileAt(path);
    const [newest] = listCopies(path);
    return newest && fileAt(join(path, newest.fileName));
  } catch {
    return undefined;
  }
}

function fileAt(path: string): FoundCopy | undefined {
  if (!existsSync(path)) return undefined;
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return { path, madeAt: parseCopyName(name)?.madeAt ?? null, bytes: statSync(path).size };
}

/** The folder a file lies in. */
export const folderOf = (path: string): string => join(path, '..');
