import { may } from '#domain/permissions/may.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { findStaffMember } from '#store/staff/staff.ts';

/** The person, if they may answer the line and work here on the day. */
export async function answersLine(
  db: ReadDb,
  staffId: string,
  on: LocalDate,
): Promise<{ readonly name: string } | undefined> {
  const person = await findStaffMember(db, staffId);
  if (!person || !may(person.roles, 'calls.start')) return undefined;
  return person.activeToOn === null || person.activeToOn >= on ? person : undefined;
}
