import type { Instant } from '#domain/time/instant.ts';

const MINUTE = 60_000;

/** Milliseconds between two copies while there are changes: a minute under the quarter of an hour that may be lost. */
export const BACKUP_EVERY = 14 * MINUTE;
/** How often it is looked whether a copy is due, in milliseconds. */
export const LOOK_EVERY = MINUTE / 2;
/** How long a copy that failed is not tried again by itself, in milliseconds. */
export const RETRY_AFTER = 5 * MINUTE;

export interface ScheduleFacts {
  readonly now: Instant;
  /** When something was first written that no copy holds; null when the newest copy holds everything. */
  readonly changedAt: Instant | null;
  /** When the newest copy was made; null when there is none. */
  readonly lastMadeAt: Instant | null;
  /** When the last try failed; null when it did not. */
  readonly failedAt: Instant | null;
}

/** Whether a copy should be made now. A clock that was put back never makes the office wait for the old time. */
export function isBackupDue({ now, changedAt, lastMadeAt, failedAt }: ScheduleFacts): boolean {
  if (changedAt === null) return false;
  if (failedAt !== null && failedAt <= now && now - failedAt < RETRY_AFTER) return false;
  return lastMadeAt === null || lastMadeAt > now || now - lastMadeAt >= BACKUP_EVERY;
}

/** Changes that no copy holds after this many milliseconds are told on the first screen. */
export const WARN_AFTER = 60 * MINUTE;
/** A second place that has failed for this many milliseconds is told on the first screen. */
export const WARN_PLACE_AFTER = 24 * 60 * MINUTE;

export interface WarningFacts {
  readonly now: Instant;
  readonly changedAt: Instant | null;
  /** Since when the second place has got no copy; null when it has, or when there is none. */
  readonly placeFailedAt: Instant | null;
}

export const backupWarnings = ['noCopy', 'secondPlace'] as const;
export type BackupWarning = (typeof backupWarnings)[number];

/** What the administrator has to be told on the first screen; null when all is well. */
export function backupWarning({ now, changedAt, placeFailedAt }: WarningFacts): BackupWarning | null {
  if (changedAt !== null && now - changedAt > WARN_AFTER) return 'noCopy';
  return placeFailedAt !== null && now - placeFailedAt > WARN_PLACE_AFTER ? 'secondPlace' : null;
}
