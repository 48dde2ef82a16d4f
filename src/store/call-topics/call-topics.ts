import type { CallTopic } from '#domain/call-topics/topic.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A topic that the office has made or touched, with who did it last. */
export interface StoredTopic extends CallTopic {
  readonly changedAt: Instant;
  readonly changedByName: string;
}

/** The topics that the office has made or touched, in order of their making. */
export async function listTopics(db: ReadDb, officeId: string): Promise<StoredTopic[]> {
  return db
    .selectFrom('office_topic')
    .innerJoin('staff_member', 'staff_member.id', 'office_topic.changed_by_id')
    .select([
      'office_topic.id',
      'letters',
      'office_topic.name',
      'support_need as supportNeed',
      'valid_from_on as validFromOn',
      'valid_to_on as validToOn',
      'replaces as replacesId',
      'office_topic.version',
      'changed_at as changedAt',
      'staff_member.name as changedByName',
    ])
    .where('office_id', '=', officeId)
    .orderBy('valid_from_on')
    .orderBy('office_topic.id')
    .execute();
}

/** Writes a topic as it is now; a new row, or the next version of the one that is there. */
export async function saveTopic(
  db: WriteDb,
  { officeId, topic, by }: { officeId: string; topic: CallTopic; by: { staffId: string; at: Instant } },
): Promise<void> {
  const columns = {
    letters: topic.letters,
    name: topic.name,
    support_need: topic.supportNeed,
    valid_from_on: topic.validFromOn,
    valid_to_on: topic.validToOn,
    replaces: topic.replacesId,
    changed_at: by.at,
    changed_by_id: by.staffId,
  };
  await db
    .insertInto('office_topic')
    .values({ office_id: officeId, id: topic.id, ...columns })
    .onConflict((row) =>
      row.columns(['office_id', 'id']).doUpdateSet((now) => ({
        ...columns,
        version: now('office_topic.version', '+', 1),
      })),
    )
    .execute();
}
