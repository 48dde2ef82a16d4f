import type { MatterItem, MatterItemKind } from '#domain/matters/matter.ts';
import type { ReadDb } from '#store/database.ts';

const tables = {
  call: 'call',
  booking: 'booking',
  walkIn: 'walk_in',
  contactRequest: 'contact_request',
  meetingRequest: 'meeting_request',
  jointMeeting: 'joint_meeting',
  promise: 'promise',
} as const satisfies Record<MatterItemKind, string>;

/** True when the office has such a thing; a call that goes on or was missed is not one. */
export async function isThere(db: ReadDb, officeId: string, { kind, id }: MatterItem): Promise<boolean> {
  const row = await db
    .selectFrom(tables[kind])
    .select(['office_id', 'state'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined && row.office_id === officeId && !['draft', 'missed'].includes(row.state);
}
