import type { Person } from '#contract/session.ts';
import { may } from '#domain/permissions/may.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import type { ReadDb } from '#store/database.ts';
import { isLocked } from '#domain/sessions/idle-lock.ts';
import { lockOfSession, personOfSession } from '#store/sessions/sessions.ts';
import { refuse } from './refuse.ts';

/**
 * Who asks, checked against the lock of the window and the role table: the one place where permissions are enforced.
 *
 * @throws NOT_SIGNED_IN, SESSION_LOCKED, NOT_ALLOWED
 */
export async function actorFor(
  db: ReadDb,
  sessionId: string,
  operation: Operation,
  now: Instant,
): Promise<Person> {
  const person = await personOfSession(db, sessionId, localOf(now).on);
  if (!person) return refuse('NOT_SIGNED_IN');
  if (isLocked(await lockOfSession(db, sessionId), now)) return refuse('SESSION_LOCKED');
  if (!may(person.roles, operation)) return refuse('NOT_ALLOWED', { operation });
  return person;
}
