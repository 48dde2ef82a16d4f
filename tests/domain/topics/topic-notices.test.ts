import { expect, test } from 'vitest';
import { kelaTopics } from '#domain/topics/kela-topics.ts';
import { endedTopics, successorOf, topicNotices } from '#domain/topics/topic-notices.ts';
import { localDate } from '#domain/time/local-date.ts';

const told = (topics: readonly string[], on: string) =>
  topicNotices(topics, localDate(on)).map(({ id, changesOn }) => `${id} ${changesOn}`);

test('the change to yleistuki is told from two months before it to a year after, with any of the benefits it concerns', () => {
  expect(told(['yleistuki'], '2026-05-06')).toEqual(['yleistuki 2026-05-01']);
  expect(told(['perustoimeentulotuki', 'peruspaivaraha'], '2026-04-29')).toEqual(['yleistuki 2026-05-01']);
  expect(told(['tyomarkkinatuki'], '2026-02-25')).toEqual([]);
  expect(told(['yleistuki'], '2027-04-30')).toEqual(['yleistuki 2026-05-01']);
  expect(told(['yleistuki'], '2027-05-01')).toEqual([]);
});

test('a benefit that is not in force on the day of the visit is told of however long ago it ended', () => {
  expect(told(['tyomarkkinatuki'], '2030-01-02')).toEqual(['yleistuki 2026-05-01']);
});

test('other topics have no notice', () => {
  expect(told(['perustoimeentulotuki', 'kela-kortti'], '2026-05-06')).toEqual([]);
  expect(told([], '2026-05-06')).toEqual([]);
});

test('an ended benefit is known by its last day, and what came in its place is in force the day after', () => {
  expect(endedTopics(localDate('2026-04-30'))).toEqual([]);
  const ended = endedTopics(localDate('2026-05-01'));
  expect(ended).toEqual([
    { code: 'tyomarkkinatuki', endedOn: '2026-04-30' },
    { code: 'peruspaivaraha', endedOn: '2026-04-30' },
  ]);
  for (const { code } of ended) {
    const next = kelaTopics.find((topic) => topic.code === successorOf(code));
    expect(next?.validFromOn).toBe('2026-05-01');
  }
  expect(successorOf('kela-kortti')).toBeUndefined();
});
