import type { Session } from '#contract/session.ts';
import { operations, type Operation } from '#domain/permissions/operation.ts';
import { may } from '#domain/permissions/may.ts';
import { isLocked, LOCKS_AFTER } from '#domain/sessions/idle-lock.ts';
import { localOf } from '#domain/time/instant.ts';
import { recoveredUnseenBy } from '#store/credentials/recovered.ts';
import type { ReadDb } from '#store/database.ts';
import { listOffices } from '#store/offices/offices.ts';
import { lockOfSession, personOfSession } from '#store/sessions/sessions.ts';
import { listStaff } from '#store/staff/staff.ts';
import { entryWays } from '#service/credentials/entry-facts.ts';
import type { ServiceParts, WireContext } from '#service/parts.ts';

/** Without an office that keeps a register the window is not offered one. */
const ofRegister = (operation: Operation) => operation.startsWith('clients.');

/** Everything a window needs to know before it can show its first screen. */
export async function describeSession(
  db: ReadDb,
  parts: ServiceParts,
  context: WireContext,
): Promise<Session> {
  const now = parts.clock();
  const today = localOf(now).on;
  const [person, offices, staff] = [
    await personOfSession(db, context.sessionId, today),
    await listOffices(db),
    await listStaff(db),
  ];
  const lock = await lockOfSession(db, context.sessionId);
  const wayOf = await entryWays(db, parts, context);
  const hasRegister = offices.some(({ identityMode }) => identityMode === 'register');
  return {
    setUp: offices.length > 0,
    demo: parts.demo,
    version: parts.version,
    today,
    now,
    language: 'fi',
    person: person ?? null,
    operations: person
      ? operations.filter(
          (operation) => may(person.roles, operation) && (hasRegister || !ofRegister(operation)),
        )
      : [],
    locksAfter: person && lock.activeAt !== null ? LOCKS_AFTER : null,
    isLocked: person !== undefined && isLocked(lock, now),
    recoveredEntries: person?.roles.includes('administrator') ? await recoveredUnseenBy(db, person.id) : [],
    people: staff
      .filter(({ activeToOn }) => activeToOn === null || activeToOn >= today)
      .map(({ id, name, title, roles }) => ({ id, name, title, roles, entersBy: wayOf({ id, roles }) })),
    offices: offices.map(({ id, name, municipalityCode, address, bookingPhone, linePhone }) => ({
      id,
      name,
      municipalityCode,
      address,
      bookingPhone,
      linePhone,
    })),
  };
}
