import { officeTopics } from '#domain/call-topics/topic.ts';
import type { OwnCategory } from '#domain/statistics/distribution.ts';
import type { Period } from '#domain/time/period.ts';
import { listTopics } from '#store/call-topics/call-topics.ts';
import type { ReadDb } from '#store/database.ts';

/**
 * The offices' topics as categories of a period: one that was renamed keeps its old name in the months before. A topic that
 * several offices have is one category; called differently by them it has the name of the classification.
 */
export async function topicCategories(
  db: ReadDb,
  officeIds: readonly string[],
  { from, to }: Period,
): Promise<OwnCategory[]> {
  const categories = new Map<string, OwnCategory>();
  for (const officeId of officeIds)
    for (const { id, name, validFromOn, validToOn } of officeTopics(await listTopics(db, officeId))) {
      const known = categories.get(id);
      const isInForce =
        (validFromOn === null || validFromOn <= to) && (validToOn === null || from <= validToOn);
      categories.set(id, {
        key: id,
        name: known && known.name !== name ? null : name,
        isInForce: isInForce || (known?.isInForce ?? false),
      });
    }
  return [...categories.values()];
}
