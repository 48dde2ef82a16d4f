import { eventKinds } from '#domain/events/event.ts';
import { kelaTopicCodes } from '#domain/topics/kela-topics.ts';
import type { DeskDayFact } from './desk-counts.ts';
import type { DistributionRow } from './distribution.ts';

/** How the desk’s questions and the people met divide; the rows of each add up to its total. */
export const deskTableKinds = ['deskQuestion', 'eventVisitors'] as const;

export type DeskTableKind = (typeof deskTableKinds)[number];

export interface DeskTable {
  readonly kind: DeskTableKind;
  readonly rows: readonly DistributionRow[];
  readonly total: number;
}

/**
 * Questions by Kela topic (those that were asked, in the order of the list) and people met by kind of event (the kinds that
 * were held, so that a 0 is an event to which nobody came).
 */
export function deskTables(days: readonly DeskDayFact[]): DeskTable[] {
  const questions = new Map<string, number>();
  const visitors = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, count: number) =>
    counts.set(key, (counts.get(key) ?? 0) + count);
  for (const day of days) {
    for (const { topicCode, count } of day.questions) add(questions, topicCode, count);
    for (const event of day.events)
      if (event.state === 'held') add(visitors, event.kind, event.visitors ?? 0);
  }
  return [tableOf('deskQuestion', questions, kelaTopicCodes), tableOf('eventVisitors', visitors, eventKinds)];
}

function tableOf(
  kind: DeskTableKind,
  counts: ReadonlyMap<string, number>,
  known: readonly string[],
): DeskTable {
  const ended = [...counts.keys()].filter((key) => !known.includes(key)).sort();
  const rows = [...known, ...ended].flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [{ key, count }];
  });
  return { kind, rows, total: rows.reduce((sum, { count }) => sum + count, 0) };
}
