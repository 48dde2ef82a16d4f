import { entryWay, type EntryWay } from '#domain/credentials/entry-way.ts';
import type { Role } from '#domain/permissions/role.ts';
import { localOf } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';
import { staffOfAccount } from '#store/credentials/accounts.ts';
import { haveSecretsBegun, secretKindsOf } from '#store/credentials/credentials.ts';
import { lockOfSession } from '#store/sessions/sessions.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import type { ServiceParts, WireContext } from '#service/parts.ts';
import { worksOn } from '#service/staff/works-on.ts';

/** Tells how each person comes in through this window. */
export async function entryWays(
  db: ReadDb,
  { secrets }: Pick<ServiceParts, 'secrets'>,
  { sessionId, account }: WireContext,
): Promise<(person: { readonly id: string; readonly roles: readonly Role[] }) => EntryWay> {
  if (secrets === null) return () => 'free';
  const [kinds, hasBegun] = [await secretKindsOf(db), await haveSecretsBegun(db)];
  // The way out of a locked window is no way around its lock: then the secret is asked of everybody.
  const isOpen = (await lockOfSession(db, sessionId)).lockedAt === null;
  const own = account && isOpen ? await staffOfAccount(db, account) : undefined;
  return ({ id, roles }) =>
    entryWay({ roles, kind: kinds.get(id), isFree: false, hasAccount: own === id, hasBegun });
}

/** Somebody who works here today, or undefined. */
export async function presentPerson(db: ReadDb, parts: Pick<ServiceParts, 'clock'>, staffId: string) {
  const member = await findStaffMember(db, staffId);
  return member && worksOn(member, localOf(parts.clock()).on) ? member : undefined;
}
