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
}

/**
 * What the same look has again, letter for letter: a list is asked for anew at every change of the area, by the window and not by
 * the person. A hash, so that nothing of a client is kept in memory for it. Undefined of a single thing, which is opened on purpose
 * each time.
 */
export function lookKey({ sessionId, staffId, operation, row, answer }: Look): string | undefined {
  if (isSubjectKind(row.entity)) return undefined;
  return createHash('sha256')
    .update(JSON.stringify([sessionId, staffId, operation, row, answer]))
    .digest('base64');
}

/** True when the window is shown once more what it was shown within the last minute. */
export function isSameLook(store: Store, key: string | undefined, now: Instant): boolean {
  const before = key === undefined ? undefined : looks.get(store)?.get(key);
  // A clock that was set back makes a look of its own.
  return before !== undefined && now >= before && now - before < SAME_LOOK_MS;
}

/** Remembers a look whose row is durable. */
export function rememberLook(store: Store, key: string | undefined, now: Instant): void {
  if (key === undefined) return;
  const kept = looks.get(store) ?? new Map<string, Instant>();
  looks.set(store, kept);
  kept.delete(key);
  kept.set(key, now);
  const oldest = kept.keys().next();
  if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
}
