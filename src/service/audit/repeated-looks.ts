import { createHash } from 'node:crypto';
import { isSubjectKind } from '#domain/audit/subject.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Store } from '#store/open.ts';
import type { Row } from './shown-things.ts';

/** How long the same list of the same things in the same window is one look, in milliseconds. */
export const SAME_LOOK_MS = 60_000;
const MOST_KEPT = 2000;

const looks = new WeakMap<Store, Map<string, Instant>>();

export interface Look {
  readonly sessionId: string;
  readonly staffId: string;
  readonly operation: string;
  readonly row: Row;
  /** What was shown, to the last letter. */
  readonly answer: unknown;
  readonly now: Instant;
}

/** A hash, so that nothing of a client is kept in memory for it. */
const keyOf = ({ sessionId, staffId, operation, row, answer }: Look) =>
  createHash('sha256')
    .update(JSON.stringify([sessionId, staffId, operation, row, answer]))
    .digest('base64');

/**
 * True when the window is shown once more, letter for letter, what it was shown within the last minute: a list is asked for anew
 * at every change of the area, by the window and not by the person. Only lists: a single thing is opened on purpose each time.
 */
export function isSameLook(store: Store, look: Look): boolean {
  if (isSubjectKind(look.row.entity)) return false;
  const before = looks.get(store)?.get(keyOf(look));
  // A clock that was set back makes a look of its own.
  return before !== undefined && look.now >= before && look.now - before < SAME_LOOK_MS;
}

/** Remembers a look whose row is durable. */
export function rememberLook(store: Store, look: Look): void {
  if (isSubjectKind(look.row.entity)) return;
  const kept = looks.get(store) ?? new Map<string, Instant>();
  looks.set(store, kept);
  const key = keyOf(look);
  kept.delete(key);
  kept.set(key, look.now);
  const oldest = kept.keys().next();
  if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
}
