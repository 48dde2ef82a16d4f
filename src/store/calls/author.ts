import type { ReadDb } from '#store/database.ts';

/** Who answered a call, by name and title; undefined when nobody did. */
export async function authorOf(
  db: ReadDb,
  callId: string,
): Promise<{ name: string; title: string } | undefined> {
  return db
    .selectFrom('call')
    .innerJoin('staff_member', 'staff_member.id', 'call.answered_by_id')
    .select(['staff_member.name', 'staff_member.title'])
    .where('call.id', '=', callId)
    .executeTakeFirst();
}
