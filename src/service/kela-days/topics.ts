import { topicsOn } from '#domain/topics/kela-topics.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** A problem when one of the topics can't be chosen for a visit on the day; those in `kept` were chosen earlier and stay. */
export function topicProblems(
  topics: readonly string[],
  on: LocalDate,
  kept: readonly string[] = [],
): { field: 'topics'; code: 'notInForce' }[] {
  const valid = new Set<string>([...topicsOn(on).map(({ code }) => code), ...kept]);
  return topics.every((topic) => valid.has(topic)) ? [] : [{ field: 'topics', code: 'notInForce' }];
}
