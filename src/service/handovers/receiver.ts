import { may } from '#domain/permissions/may.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import { worksOn } from '#service/staff/works-on.ts';

/** True when the person works here today and may take a handover; to anybody else it would go unread. */
export async function mayReceive(db: ReadDb, staffId: string, now: Instant): Promise<boolean> {
  const person = await findStaffMember(db, staffId);
  if (!person || !may(person.roles, 'handovers.take')) return false;
  return worksOn(person, localOf(now).on);
}
