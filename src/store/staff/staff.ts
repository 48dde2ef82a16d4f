import type { Role } from '#domain/permissions/role.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly activeToOn: LocalDate | null;
  readonly version: number;
}

const columns = ['id', 'name', 'title', 'active_to_on as activeToOn', 'version'] as const;

/** Roles of one person, in a stable order. */
export async function rolesOf(db: ReadDb, staffId: string): Promise<Role[]> {
  const rows = await db
    .selectFrom('staff_role')
    .select('role')
    .where('staff_id', '=', staffId)
    .orderBy('role')
    .execute();
  return rows.map(({ role }) => role);
}

/** Everybody, those who have left too; in order of coming, since names are sorted where the language is known. */
export async function listStaff(db: ReadDb): Promise<(StaffRow & { roles: Role[] })[]> {
  const people = await db
    .selectFrom('staff_member')
    .select(columns)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const roles = await db.selectFrom('staff_role').selectAll().orderBy('role').execute();
  return people.map((person) => ({
    ...person,
    roles: roles.filter(({ staff_id }) => staff_id === person.id).map(({ role }) => role),
  }));
}

/** One person, or undefined. */
export async function findStaffMember(
  db: ReadDb,
  id: string,
): Promise<(StaffRow & { roles: Role[] }) | undefined> {
  const person = await db.selectFrom('staff_member').select(columns).where('id', '=', id).executeTakeFirst();
  return person && { ...person, roles: await rolesOf(db, id) };
}

async function setRoles(db: WriteDb, staffId: string, roles: readonly Role[]): Promise<void> {
  await db.deleteFrom('staff_role').where('staff_id', '=', staffId).execute();
  await db
    .insertInto('staff_role')
    .values([...new Set(roles)].map((role) => ({ staff_id: staffId, role })))
    .execute();
}

/** Adds a person with at least one role. */
export async function insertStaffMember(
  db: WriteDb,
  member: { id: string; name: string; title: string; roles: readonly Role[]; createdAt: Instant },
): Promise<void> {
  const { id, name, title, createdAt } = member;
  await db
    .insertInto('staff_member')
    .values({ id, name, title, active_to_on: null, created_at: createdAt })
    .execute();
  await setRoles(db, id, member.roles);
}

/** Changes a person and raises the version. */
export async function updateStaffMember(
  db: WriteDb,
  member: { id: string; name: string; title: string; roles: readonly Role[]; activeToOn: LocalDate | null },
): Promise<void> {
  await db
    .updateTable('staff_member')
    .set((row) => ({
      name: member.name,
      title: member.title,
      active_to_on: member.activeToOn,
      version: row('version', '+', 1),
    }))
    .where('id', '=', member.id)
    .execute();
  await setRoles(db, member.id, member.roles);
}
