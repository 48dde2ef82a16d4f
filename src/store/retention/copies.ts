import { expiredCopies } from '#domain/retention/expired-copies.ts';
import type { Instant } from '#domain/time/instant.ts';
import { listCopies, removeCopies } from '#store/backups/copies.ts';

/** Names of the copies in a folder that have expired. @throws the fault of the file system */
export const listExpired = (folder: string, now: Instant): string[] =>
  expiredCopies(listCopies(folder), now).map(({ fileName }) => fileName);

/** Removes the copies in a folder that have expired, and nothing else. @returns how many went */
export function removeExpired(folder: string, now: Instant): number {
  const gone = listExpired(folder, now);
  removeCopies(folder, gone);
  return gone.length;
}
