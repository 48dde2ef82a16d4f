import type { Session } from '#contract/session.ts';
import { isLocked } from '#domain/sessions/idle-lock.ts';
import { localOf } from '#domain/time/instant.ts';
import { appendAudit } from '#store/audit/append.ts';
import type { WriteDb } from '#store/database.ts';
import { keepSessionAwake, lockOfSession, lockSession, personOfSession } from '#store/sessions/sessions.ts';
import type { ServiceParts, WireContext } from '#service/parts.ts';
import { describeSession } from './describe-session.ts';
import { showSecret } from './enter.ts';

/** Locks the session in the caller's transaction, and writes it down once. */
export async function lockIn(db: WriteDb, parts: ServiceParts, { sessionId }: WireContext): Promise<void> {
  const now = parts.clock();
  const [person, { activeAt, lockedAt }] = [
    await personOfSession(db, sessionId, localOf(now).on),
    await lockOfSession(db, sessionId),
  ];
  if (!person || activeAt === null || lockedAt !== null) return;
  await lockSession(db, sessionId, now);
  await appendAudit(db, [
    { at: now, staffId: person.id, operation: 'session.lock', entity: 'staff', entityId: person.id },
  ]);
}

/** Covers what is open. */
export const lock = (parts: ServiceParts, context: WireContext): Promise<Session> =>
  parts.store.write(async (db) => {
    await lockIn(db, parts, context);
    return describeSession(db, parts, context);
  });

/** The same person goes on. In a window that is not locked, or in which nobody works, nothing is asked. */
export async function unlock(parts: ServiceParts, context: WireContext, secret: string): Promise<Session> {
  const { store } = parts;
  const now = parts.clock();
  const person = await personOfSession(store.read, context.sessionId, localOf(now).on);
  if (!person || !isLocked(await lockOfSession(store.read, context.sessionId), now))
    return describeSession(store.read, parts, context);
  return showSecret(parts, context, { staffId: person.id, secret }, 'session.unlock');
}

/** Somebody works there. A session that is locked stays so: moving the pointer shows no secret. */
export const touch = (parts: ServiceParts, { sessionId }: WireContext): Promise<{ isLocked: boolean }> =>
  parts.store.write(async (db) => {
    const now = parts.clock();
    if (isLocked(await lockOfSession(db, sessionId), now)) return { isLocked: true };
    await keepSessionAwake(db, sessionId, now);
    return { isLocked: false };
  });
