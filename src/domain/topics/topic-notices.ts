import type { LocalDate } from '#domain/time/local-date.ts';
import { kelaTopics, type KelaTopicCode } from './kela-topics.ts';

/** Changes of benefits that the desk is told of beside the topics. Each has its sentence in i18n. */
export const topicNoticeIds = ['yleistuki'] as const;

export type TopicNoticeId = (typeof topicNoticeIds)[number];

/** A change that is to be told. */
export interface TopicNotice {
  readonly id: TopicNoticeId;
  /** The first day on which it is as told. */
  readonly changesOn: LocalDate;
}

interface DatedNotice extends TopicNotice {
  /** The topics it concerns: told when one of them is chosen. */
  readonly topics: readonly KelaTopicCode[];
  /** Days of a visit on which the change is news, both included. */
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

/** From two months before the change to a year after it. Yleistuki 1.5.2026: stm.fi, new general social security benefit. */
const notices: readonly DatedNotice[] = [
  {
    id: 'yleistuki',
    changesOn: '2026-05-01' as LocalDate,
    topics: ['yleistuki', 'tyomarkkinatuki', 'peruspaivaraha'],
    fromOn: '2026-03-01' as LocalDate,
    toOn: '2027-04-30' as LocalDate,
  },
];

/**
 * What is to be told beside the chosen topics of a visit on the day: changes that are news then, and any change because of
 * which a chosen topic is not in force on the day, however long ago it was.
 */
export function topicNotices(chosen: readonly string[], on: LocalDate): TopicNotice[] {
  return notices
    .filter(({ topics, fromOn, toOn }) => {
      const concerned = topics.filter((topic) => chosen.includes(topic));
      const isNews = fromOn <= on && on <= toOn;
      return concerned.some((topic) => isNews || !isInForce(topic, on));
    })
    .map(({ id, changesOn }) => ({ id, changesOn }));
}

function isInForce(code: KelaTopicCode, on: LocalDate): boolean {
  const topic = kelaTopics.find((one) => one.code === code);
  if (!topic) return false;
  const { validFromOn, validToOn } = topic;
  return (validFromOn === null || validFromOn <= on) && (validToOn === null || on <= validToOn);
}

/** Topics that had ended by the day, so that somebody who types the old name learns what has come in its place. */
export function endedTopics(on: LocalDate): { code: KelaTopicCode; endedOn: LocalDate }[] {
  return kelaTopics.flatMap(({ code, validToOn }) =>
    validToOn !== null && validToOn < on ? [{ code, endedOn: validToOn }] : [],
  );
}

/** The topic that came in the place of an ended one; undefined when none did. */
export function successorOf(code: KelaTopicCode): KelaTopicCode | undefined {
  return successors[code];
}

const successors: Partial<Record<KelaTopicCode, KelaTopicCode>> = {
  tyomarkkinatuki: 'yleistuki',
  peruspaivaraha: 'yleistuki',
};
