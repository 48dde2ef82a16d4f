import { topicsOn, type KelaTopicCode } from '#domain/topics/kela-topics.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/**
 * The questions that a desk hears most, in the order of their keys 1–9 and 0. Two in one place follow each other in time:
 * yleistuki replaced työmarkkinatuki on 1.5.2026.
 */
const byKey: readonly (readonly KelaTopicCode[])[] = [
  ['perustoimeentulotuki'],
  ['yleinen-asumistuki'],
  ['yleistuki', 'tyomarkkinatuki'],
  ['sairauspaivaraha'],
  ['kansanelake'],
  ['lapsilisa'],
  ['opintotuki'],
  ['omakela'],
  ['hakemus-liite'],
  ['muu-kela'],
];

/** A topic with the single key that counts it. */
export interface TallyKey {
  readonly key: string;
  readonly topicCode: KelaTopicCode;
}

/** The keys of a day: each counts the topic that is in force then. */
export function tallyKeysOn(date: LocalDate): TallyKey[] {
  const inForce = new Set(topicsOn(date).map(({ code }) => code));
  return byKey.flatMap((codes, index) => {
    const topicCode = codes.find((code) => inForce.has(code));
    return topicCode === undefined ? [] : [{ key: String((index + 1) % 10), topicCode }];
  });
}

export interface TallyProblem {
  readonly field: 'on' | 'topicCode';
  readonly code: 'inTheFuture' | 'notInForce';
}

/** What is wrong with a count: a day that has not come, or a topic that is not in force on it. */
export function checkTally(on: LocalDate, topicCode: string, today: LocalDate): TallyProblem[] {
  if (on > today) return [{ field: 'on', code: 'inTheFuture' }];
  const isKnown = topicsOn(on).some(({ code }) => code === topicCode);
  return isKnown ? [] : [{ field: 'topicCode', code: 'notInForce' }];
}
