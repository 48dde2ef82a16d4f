import type { Role } from '#domain/permissions/role.ts';
import type { LockState } from '#domain/sessions/idle-lock.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';
import { rolesOf } from '#store/staff/staff.ts';

/**
 * Who was chosen in the session; undefined before that, after leaving, for a session nobody opened, and from the day after
 * the person's last working day: a window left open must not outlive the work.
 */
export async function personOfSession(
  db: ReadDb,
  sessionId: string,
  today: LocalDate,
): Promise<{ id: string; name: string; title: string; roles: Role[] } | undefined> {
  const person = await db
    .selectFrom('session')
    .innerJoin('staff_member', 'staff_member.id', 'session.staff_id')
    .select(['staff_member.id', 'staff_member.name', 'staff_member.title'])
    .where('session.id', '=', sessionId)
    .where((where) =>
      where.or([
        where('staff_member.active_to_on', 'is', null),
        where('staff_member.active_to_on', '>=', today),
      ]),
    )
    .executeTakeFirst();
  return person && { ...person, roles: await rolesOf(db, person.id) };
}

/** How it stands with the lock of the session. One that nobody opened never locks. */
export async function lockOfSession(db: ReadDb, sessionId: string): Promise<LockState> {
  const row = await db
    .selectFrom('session')
    .select(['active_at as activeAt', 'locked_at as lockedAt'])
    .where('id', '=', sessionId)
    .executeTakeFirst();
  return row ?? { activeAt: null, lockedAt: null };
}

/**
 * Remembers who works in the session, so that a restarted service knows it too.
 *
 * @param lock `locks` when it is locked after a time without anybody; `open` where nobody has a secret to unlock it with
 */
export async function enterSession(
  db: WriteDb,
  sessionId: string,
  staffId: string,
  now: Instant,
  lock: 'locks' | 'open' = 'open',
): Promise<void> {
  const row = {
    staff_id: staffId,
    last_seen_at: now,
    active_at: lock === 'locks' ? now : null,
    locked_at: null,
  };
  await db
    .insertInto('session')
    .values({ id: sessionId, opened_at: now, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/**
 * Nobody works in the session any more; the window itself stays let in. That it was locked is kept, so that the way out of a
 * locked window is not a way around its lock.
 */
export async function leaveSession(db: WriteDb, sessionId: string): Promise<void> {
  await db.updateTable('session').set({ staff_id: null }).where('id', '=', sessionId).execute();
}

/** Locks a session that locks; the first moment stays. */
export async function lockSession(db: WriteDb, sessionId: string, now: Instant): Promise<void> {
  await db
    .updateTable('session')
    .set({ locked_at: now })
    .where('id', '=', sessionId)
    .where('active_at', 'is not', null)
    .where('locked_at', 'is', null)
    .execute();
}

/** Somebody works there: the time without anybody begins anew. Does nothing where nothing locks. */
export async function keepSessionAwake(db: WriteDb, sessionId: string, now: Instant): Promise<void> {
  await db
    .updateTable('session')
    .set({ active_at: now, last_seen_at: now })
    .where('id', '=', sessionId)
    .where('active_at', 'is not', null)
    .execute();
}

/** Every session in which the person works. */
export async function sessionsOfPerson(db: ReadDb, staffId: string): Promise<string[]> {
  const rows = await db.selectFrom('session').select('id').where('staff_id', '=', staffId).execute();
  return rows.map(({ id }) => id);
}

/** Ends everything that the person has open, but the one session; returns which. */
export async function endSessionsOf(db: WriteDb, staffId: string, butId?: string): Promise<string[]> {
  const ended = (await sessionsOfPerson(db, staffId)).filter((id) => id !== butId);
  if (ended.length > 0)
    await db.updateTable('session').set({ staff_id: null }).where('id', 'in', ended).execute();
  return ended;
}

/** How many sessions each person works in. */
export async function sessionCounts(db: ReadDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('session')
    .select(['staff_id', (row) => row.fn.countAll<number>().as('count')])
    .where('staff_id', 'is not', null)
    .groupBy('staff_id')
    .execute();
  return new Map(rows.map(({ staff_id, count }) => [staff_id ?? '', count]));
}

/** Lets a window in; nobody has been chosen in it yet. */
export async function openSession(db: WriteDb, sessionId: string, now: Instant): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: sessionId,
      staff_id: null,
      opened_at: now,
      last_seen_at: now,
      active_at: null,
      locked_at: null,
    })
    .execute();
}

/** Every window that has been let in. */
export async function listSessions(db: ReadDb): Promise<string[]> {
  return (await db.selectFrom('session').select('id').execute()).map(({ id }) => id);
}

/** True when the window has been let in. */
export async function isSessionOpen(db: ReadDb, sessionId: string): Promise<boolean> {
  return (
    (await db.selectFrom('session').select('id').where('id', '=', sessionId).executeTakeFirst()) !== undefined
  );
}

/** Forgets every session whose id begins so: the windows of a program that was started anew. */
export async function forgetSessions(db: WriteDb, prefix: string): Promise<void> {
  await db.deleteFrom('session').where('id', 'like', `${prefix}%`).execute();
}
