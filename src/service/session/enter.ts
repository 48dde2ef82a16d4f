import type { Session } from '#contract/session.ts';
import { appendAudit } from '#store/audit/append.ts';
import { findSecret } from '#store/credentials/credentials.ts';
import type { WriteDb } from '#store/database.ts';
import { enterSession } from '#store/sessions/sessions.ts';
import { attempt, forgetWrongTries } from '#service/credentials/attempt.ts';
import { entryWays, presentPerson } from '#service/credentials/entry-facts.ts';
import { isSecretOf } from '#service/credentials/secret-of.ts';
import type { ServiceParts, WireContext } from '#service/parts.ts';
import { refuse } from '#service/refuse.ts';
import { describeSession } from './describe-session.ts';

/** Lets the person in, in the caller's transaction, and writes down by which operation. */
export async function letIn(
  db: WriteDb,
  parts: ServiceParts,
  context: WireContext,
  staffId: string,
  operation = 'session.enter',
): Promise<void> {
  const now = parts.clock();
  await enterSession(db, context.sessionId, staffId, now, parts.secrets === null ? 'open' : 'locks');
  await forgetWrongTries(db, context, staffId);
  await appendAudit(db, [{ at: now, staffId, operation, entity: 'staff', entityId: staffId }]);
}

/** Comes in without a secret: where nobody has one, and where the computer's own account is the person's. */
async function enterFreely(
  parts: ServiceParts,
  context: WireContext,
  staffId: string,
): Promise<Session | undefined> {
  return parts.store.write(async (db) => {
    const person = await presentPerson(db, parts, staffId);
    if (!person) return parts.secrets === null ? refuse('NOT_FOUND', { entity: 'staff' }) : undefined;
    const way = (await entryWays(db, parts, context))(person);
    if (way !== 'free' && way !== 'account') return undefined;
    await letIn(db, parts, context, staffId);
    return describeSession(db, parts, context);
  });
}

/**
 * Comes in as somebody with their secret, or unlocks what they have open.
 *
 * @throws WRONG_SECRET also for somebody who does not work here or has no secret, TRY_LATER
 */
export async function showSecret(
  parts: ServiceParts,
  context: WireContext,
  { staffId, secret }: { readonly staffId: string; readonly secret: string },
  operation: 'session.enter' | 'session.unlock',
): Promise<Session> {
  const { secrets, store } = parts;
  if (secrets === null) return describeSession(store.read, parts, context);
  const present = await presentPerson(store.read, parts, staffId);
  const stored = present && (await findSecret(store.read, staffId));
  await attempt(parts, context, staffId, () => isSecretOf(secrets, secret, stored));
  return store.write(async (db) => {
    // What was right a moment ago may have been taken away while it was being checked.
    const isStill = (await findSecret(db, staffId))?.hash === stored?.hash;
    if (!isStill || !(await presentPerson(db, parts, staffId))) return refuse('WRONG_SECRET');
    await letIn(db, parts, context, staffId, operation);
    return describeSession(db, parts, context);
  });
}

/** Comes in as somebody. @throws NOT_FOUND where everybody may come in, else WRONG_SECRET and TRY_LATER */
export async function enter(
  parts: ServiceParts,
  context: WireContext,
  { staffId, secret }: { readonly staffId: string; readonly secret?: string | undefined },
): Promise<Session> {
  if (parts.secrets === null || secret === undefined) {
    return (await enterFreely(parts, context, staffId)) ?? refuse('WRONG_SECRET');
  }
  return showSecret(parts, context, { staffId, secret }, 'session.enter');
}
