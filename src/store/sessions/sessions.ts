import type { Role } from '#domain/permissions/role.ts';
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

/** Remembers who works in the session, so that a restarted service knows it too. */
export async function enterSession(
  db: WriteDb,
  sessionId: string,
  staffId: string,
  now: Instant,
): Promise<void> {
  await db
    .insertInto('session')
    .values({ id: sessionId, staff_id: staffId, opened_at: now, last_seen_at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ staff_id: staffId, last_seen_at: now }))
    .execute();
}

/** Nobody works in the session any more; the window itself stays let in. */
export async function leaveSession(db: WriteDb, sessionId: string): Promise<void> {
  await db.updateTable('session').set({ staff_id: null }).where('id', '=', sessionId).execute();
}

/** Lets a window in; nobody has been chosen in it yet. */
export async function openSession(db: WriteDb, sessionId: string, now: Instant): Promise<void> {
  await db
    .insertInto('session')
    .values({ id: sessionId, staff_id: null, opened_at: now, last_seen_at: now })
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
