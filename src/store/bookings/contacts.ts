import type { ReadDb } from '#store/database.ts';

/** Whom a booking is for and how to call them. */
export interface Contact {
  readonly id: string;
  readonly clientLabel: string;
  readonly clientPhone: string;
}

/** The contacts of the bookings, in no order; those that are not there are left out. */
export async function contactsOf(db: ReadDb, ids: readonly string[]): Promise<Contact[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('booking')
    .select(['id', 'client_label as clientLabel', 'client_phone as clientPhone'])
    .where('id', 'in', ids)
    .execute();
}

/** The same of joint meetings. */
export async function meetingContacts(db: ReadDb, ids: readonly string[]): Promise<Contact[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('joint_meeting')
    .select(['id', 'client_label as clientLabel', 'client_phone as clientPhone'])
    .where('id', 'in', ids)
    .execute();
}
