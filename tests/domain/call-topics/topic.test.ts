import { describe, expect, test } from 'vitest';
import { checkTopic } from '#domain/call-topics/check-topic.ts';
import { isTopicOn, officeTopics, usualTopics, type CallTopic } from '#domain/call-topics/topic.ts';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { localDate } from '#domain/time/local-date.ts';

const own = (change: Partial<CallTopic> = {}): CallTopic => ({
  id: 'own-1',
  letters: 'sä',
  name: 'Sähkö',
  supportNeed: '3',
  validFromOn: localDate('2026-10-01'),
  validToOn: null,
  replacesId: null,
  version: 1,
  ...change,
});
const codes = (topic: CallTopic, all: readonly CallTopic[] = usualTopics) =>
  checkTopic(topic, all).map(({ field, code }) => `${field} ${code}`);

test('an office that has touched nothing has the needs of support with their letters', () => {
  expect(officeTopics([]).map(({ id }) => id)).toEqual(supportNeedCodes);
  expect(officeTopics([])).toEqual(usualTopics);
});

test('what the office has touched stands in its place, and its own come after', () => {
  const ended: CallTopic = { ...own(), id: '3', letters: 'ra', name: null, version: 2 };
  const topics = officeTopics([own(), ended]);
  expect(topics.map(({ id }) => id)).toEqual([...supportNeedCodes, 'own-1']);
  expect(topics.find(({ id }) => id === '3')).toEqual(ended);
});

test('both days of a topic are its own', () => {
  const topic = own({ validToOn: localDate('2026-10-31') });
  const on = (day: string) => isTopicOn(localDate(day), topic);
  expect(['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map(on)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('every topic of the classification has two letters of its own', () => {
  expect(usualTopics.every((topic) => codes(topic).length === 0)).toBe(true);
});

describe('the letters', () => {
  test.each(['a', 'abc', 'a1', '', '  '])('%j are not two letters', (letters) => {
    expect(codes(own({ letters }))).toEqual(['letters notTwoLetters']);
  });
  test('upper and lower case are the same, in Finnish', () => {
    expect(codes(own({ letters: 'TA' }))).toEqual(['letters lettersTaken']);
    expect(codes(own({ letters: 'PÄ' }))).toEqual(['letters lettersTaken']);
    expect(codes(own())).toEqual([]);
  });
  test('of a topic that has ended are free from the next day on', () => {
    const ended = own({ id: 'own-2', validToOn: localDate('2026-10-31') });
    expect(codes(own({ validFromOn: localDate('2026-10-31') }), [ended])).toEqual(['letters lettersTaken']);
    expect(codes(own({ validFromOn: localDate('2026-11-01') }), [ended])).toEqual([]);
  });
});

test('an own topic has a name, and does not end before it begins', () => {
  expect(codes(own({ name: '' }))).toEqual(['name missing']);
  expect(codes(own({ validToOn: localDate('2026-09-30') }))).toEqual(['validToOn rangeReversed']);
});
