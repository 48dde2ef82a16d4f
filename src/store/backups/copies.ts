import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseCopyName, type BackupReason } from '#domain/backups/copy-name.ts';
import { copiesToRemove } from '#domain/backups/retention.ts';
import type { Instant } from '#domain/time/instant.ts';
import { anchorFile, UNFINISHED } from './backup.ts';

/** A finished copy as it lies in a folder. It has its name only because it was verified. */
export interface StoredCopy {
  readonly fileName: string;
  readonly madeAt: Instant;
  readonly reason: BackupReason;
  readonly isWayBack: boolean;
  readonly bytes: number;
}

/** The copies in a folder, the newest first; none when there is no folder. @throws the fault of the file system */
export function listCopies(folder: string): StoredCopy[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((fileName) => {
      const known = parseCopyName(fileName);
      return known ? [{ fileName, ...known, bytes: statSync(join(folder, fileName)).size }] : [];
    })
    .sort((one, other) => other.madeAt - one.madeAt);
}

/** Removes the copies that are no longer kept, and nothing else. @returns their names */
export function thinOut(folder: string, now: Instant): string[] {
  const gone = copiesToRemove(listCopies(folder), now).map(({ fileName }) => fileName);
  removeCopies(folder, gone);
  return gone;
}

/** Removes copies from a folder, each with its anchor. */
export function removeCopies(folder: string, fileNames: readonly string[]): void {
  for (const fileName of fileNames)
    for (const path of [join(folder, fileName), anchorFile(join(folder, fileName))])
      rmSync(path, { force: true });
}

/** Removes what copies that were cut off have left. Only while no copy is being made. */
export function clearUnfinished(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name.startsWith('neuvontapoyta-') && name.includes(UNFINISHED))
      rmSync(join(folder, name), { force: true });
}
