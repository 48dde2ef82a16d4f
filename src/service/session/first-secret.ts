import { createHash, timingSafeEqual } from 'node:crypto';
import type { Session } from '#contract/session.ts';
import type { SecretKind } from '#domain/credentials/check-secret.ts';
import { isExpired, readStartCode } from '#domain/credentials/start-code.ts';
import { formatRecoveryKey, parseRecoveryKey } from '#domain/database-key/recovery-key.ts';
import type { Role } from '#domain/permissions/role.ts';
import { appendAudit } from '#store/audit/append.ts';
import { findStartCode, setSecret } from '#store/credentials/credentials.ts';
import { insertRecovered, markRecoveredSeen } from '#store/credentials/recovered.ts';
import { endSessionsOf } from '#store/sessions/sessions.ts';
import { attempt } from '#service/credentials/attempt.ts';
import { entryWays, presentPerson } from '#service/credentials/entry-facts.ts';
import { newSecret } from '#service/credentials/new-secret.ts';
import type { ServiceParts, WireContext } from '#service/parts.ts';
import { refuse } from '#service/refuse.ts';
import { describeSession } from './describe-session.ts';
import { letIn } from './enter.ts';

/** What is stored of a start code: it is random and long, so one hash is enough. */
export const startCodeHash = (code: string): string => createHash('sha256').update(code).digest('hex');

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(startCodeHash(one)), Buffer.from(startCodeHash(other)));
}

/** For somebody unknown the rules are the same, and so is the answer. */
const nobody: { readonly name: string; readonly roles: Role[] } = { name: '', roles: [] };

/** Sets the first secret with a start code, or without one as who opens an office from before there were secrets. */
export async function start(
  parts: ServiceParts,
  context: WireContext,
  given: {
    readonly staffId: string;
    readonly startCode: string;
    readonly kind: SecretKind;
    readonly secret: string;
  },
): Promise<Session> {
  const { secrets, store } = parts;
  const { staffId } = given;
  if (secrets === null) return refuse('NOT_POSSIBLE_NOW', { entity: 'credential', state: 'free' });
  const person = await presentPerson(store.read, parts, staffId);
  const way = person && (await entryWays(store.read, parts, context))(person);
  const code = person && (await findStartCode(store.read, staffId));
  const isRight = async () =>
    way === 'startCode' &&
    code !== undefined &&
    !isExpired(code.expiresAt, parts.clock()) &&
    isSame(code.hash, startCodeHash(readStartCode(given.startCode)));
  // The rules first: a code is not spent on a secret that is not taken.
  const secret = await newSecret(store.read, secrets, person ?? nobody, given);
  if (way !== 'own') await attempt(parts, context, staffId, isRight);
  return store.write(async (db) => {
    const isStill = (await findStartCode(db, staffId))?.hash === code?.hash;
    if (!isStill || !person || (await entryWays(db, parts, context))(person) !== way)
      return refuse('WRONG_SECRET');
    await setSecret(db, staffId, secret, parts.clock());
    await appendAudit(db, [
      { at: parts.clock(), staffId, operation: 'credentials.set', entity: 'staff', entityId: staffId },
    ]);
    await letIn(db, parts, context, staffId);
    return describeSession(db, parts, context);
  });
}

/**
 * Sets an administrator's new password with the recovery key: who has it can open the database anywhere, so it proves more than
 * any password. Every other administrator is told at their next entry.
 */
export async function recover(
  parts: ServiceParts,
  context: WireContext,
  given: { readonly staffId: string; readonly recoveryKey: string; readonly secret: string },
): Promise<Session> {
  const { secrets, store } = parts;
  const { staffId } = given;
  if (secrets === null) return refuse('NOT_POSSIBLE_NOW', { entity: 'credential', state: 'free' });
  const person = await presentPerson(store.read, parts, staffId);
  const own = parts.recoveryKey();
  const typed = parseRecoveryKey(given.recoveryKey);
  const isRight = async () =>
    person?.roles.includes('administrator') === true &&
    own !== null &&
    typed !== undefined &&
    isSame(formatRecoveryKey(typed), own);
  const kind = 'password';
  const secret = await newSecret(store.read, secrets, person ?? nobody, { kind, secret: given.secret });
  await attempt(parts, context, staffId, isRight);
  const ended = await store.write(async (db) => {
    const id = parts.newId();
    const at = parts.clock();
    await setSecret(db, staffId, secret, at);
    await insertRecovered(db, { id, staffId, at });
    await markRecoveredSeen(db, id, staffId);
    const sessionIds = await endSessionsOf(db, staffId, context.sessionId);
    await letIn(db, parts, context, staffId, 'session.recover');
    return sessionIds;
  });
  parts.announcer.publish('change', { areas: ['session'], officeId: null, byName: null });
  if (ended.length > 0) parts.announcer.publish('ended', { sessionIds: ended });
  return describeSession(store.read, parts, context);
}
