import { officeTopics } from '#domain/call-topics/topic.ts';
import type { OwnCategory } from '#domain/statistics/distribution.ts';
import { monthRange, type Month } from '#domain/time/month.ts';
import { listTopics } from '#store/call-topics/call-topics.ts';
import type { ReadDb } from '#store/database.ts';

/** The office's topics as categories of a month: one that was renamed keeps its old name in the months before. */
export async function topicCategories(db: ReadDb, officeId: string, month: Month): Promise<OwnCategory[]> {
  const { from, to } = monthRange(month);
  return officeTopics(await listTopics(db, officeId)).map(({ id, name, validFromOn, validToOn }) => ({
    key: id,
    name,
    isInForce: (validFromOn === null || validFromOn <= to) && (validToOn === null || from <= validToOn),
  }));
}
