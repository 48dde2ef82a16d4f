import { isTopicOn, officeTopics } from '#domain/call-topics/topic.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { listTopics } from '#store/call-topics/call-topics.ts';
import type { StoredCall } from '#store/calls/stored-call.ts';
import type { ReadDb } from '#store/database.ts';

/** The topics that can stand on a call of the day: those in force then, and those that it has already. */
export async function knownTopics(db: ReadDb, call: StoredCall, startedAt: Instant): Promise<string[]> {
  const { on } = localOf(startedAt);
  const topics = officeTopics(await listTopics(db, call.officeId));
  return [...topics.filter((topic) => isTopicOn(on, topic)).map(({ id }) => id), ...call.fields.topics];
}
