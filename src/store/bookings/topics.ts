import type { ReadDb, WriteDb } from '#store/database.ts';

/** Topic codes of each booking, by booking id, in the order of the codes. */
export async function topicsOfBookings(
  db: ReadDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const byBooking = new Map<string, string[]>();
  if (ids.length === 0) return byBooking;
  const rows = await db
    .selectFrom('booking_topic')
    .select(['booking_id as id', 'topic_code as code'])
    .where('booking_id', 'in', ids)
    .orderBy('booking_id')
    .orderBy('topic_code')
    .execute();
  for (const { id, code } of rows) byBooking.set(id, [...(byBooking.get(id) ?? []), code]);
  return byBooking;
}

/** Gives the booking these topics and no others. */
export async function setBookingTopics(db: WriteDb, id: string, topics: readonly string[]): Promise<void> {
  await db.deleteFrom('booking_topic').where('booking_id', '=', id).execute();
  if (topics.length === 0) return;
  await db
    .insertInto('booking_topic')
    .values([...new Set(topics)].map((code) => ({ booking_id: id, topic_code: code })))
    .execute();
}
