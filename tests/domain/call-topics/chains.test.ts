import { array, assert, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTopic } from '#domain/call-topics/check-topic.ts';
import { isTopicOn, officeTopics, usualTopics, type CallTopic } from '#domain/call-topics/topic.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';

const FIRST = localDate('2026-01-01');
const day = (offset: number) => plusDays(FIRST, offset);
const topic = (
  id: string,
  from: number | null,
  to: number | null,
  change: Partial<CallTopic> = {},
): CallTopic => ({
  id,
  letters: 'sä',
  name: id,
  supportNeed: '3',
  validFromOn: from === null ? null : day(from),
  validToOn: to === null ? null : day(to),
  replacesId: null,
  version: 1,
  ...change,
});
const codes = (one: CallTopic, others: readonly CallTopic[]) =>
  checkTopic(one, others).map(({ field, code }) => `${field} ${code}`);

/** A topic that was renamed on each of the days: as the service makes it, each link ends the day before the next. */
function renamed(offsets: readonly number[]): CallTopic[] {
  const starts = offsets.toSorted((one, other) => one - other);
  return starts.map((from, place) => {
    const next = starts[place + 1];
    const replacesId = place === 0 ? null : `name-${place - 1}`;
    return topic(`name-${place}`, from, next === undefined ? null : next - 1, { replacesId });
  });
}
const offsets = uniqueArray(integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 });

describe('a topic that is renamed again and again', () => {
  test('has exactly one name on every day from its first on, and none before', () => {
    const holds = property(offsets, integer({ min: -5, max: 410 }), (starts, asked) => {
      const chain = renamed(starts);
      const named = chain.filter((one) => isTopicOn(day(asked), one));
      const expected = starts.filter((start) => start <= asked);
      expect(named.map(({ validFromOn }) => validFromOn)).toEqual(
        expected.length === 0 ? [] : [day(Math.max(...expected))],
      );
    });
    expect(() => assert(holds)).not.toThrow();
  });

  test('keeps its letters through all its names: no two of them meet', () => {
    const holds = property(offsets, (starts) => {
      const chain = renamed(starts);
      for (const one of chain) expect(codes(one, chain)).toEqual([]);
    });
    expect(() => assert(holds)).not.toThrow();
  });

  test('stands after the classification, every name of it, in the order given', () => {
    const chain = renamed([0, 31, 59]);
    expect(officeTopics(chain).slice(usualTopics.length)).toEqual(chain);
  });

  test('a topic of the classification that was renamed ends in its place, and its new name comes after', () => {
    const ended = { ...topic('3', null, 30), name: null, letters: 'ta' };
    const next = topic('own', 31, null, { letters: 'ta', replacesId: '3' });
    const all = officeTopics([next, ended]);
    const on = (offset: number) =>
      all.filter((one) => one.letters === 'ta' && isTopicOn(day(offset), one)).map(({ id }) => id);
    expect([on(30), on(31)]).toEqual([['3'], ['own']]);
    expect(codes(next, all)).toEqual([]);
  });
});

describe('the first and last day', () => {
  test.each([
    [null, null, [true, true, true]],
    [0, null, [false, true, true]],
    [null, 0, [true, true, false]],
    [0, 0, [false, true, false]],
    [1, null, [false, false, true]],
    [null, -1, [true, false, false]],
    // Planned the wrong way round it can never be chosen.
    [1, -1, [false, false, false]],
  ] as const)('from %j to %j: the day before, the day, the day after %j', (from, to, on) => {
    expect([-1, 0, 1].map((offset) => isTopicOn(day(offset), topic('own', from, to)))).toEqual(on);
  });
});

describe('the same two letters', () => {
  const range = () =>
    array(integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 2 }).map((ends) =>
      ends.toSorted((one, other) => one - other),
    );

  test('are taken exactly when both topics could be chosen on some day', () => {
    const holds = property(range(), range(), ([from = 0, to = 0], [start = 0, end = 0]) => {
      const [one, other] = [topic('one', from, to), topic('other', start, end)];
      const meet = Array.from({ length: 13 }, (_, offset) => day(offset)).some(
        (date) => isTopicOn(date, one) && isTopicOn(date, other),
      );
      expect(codes(one, [other])).toEqual(meet ? ['letters lettersTaken'] : []);
      expect(codes(other, [one])).toEqual(codes(one, [other]));
    });
    expect(() => assert(holds)).not.toThrow();
  });

  test.each([
    ['sä', 'SÄ', true],
    ['ÅÖ', 'åö', true],
    ['sä', 'sa', false],
    ['sä', 'äs', false],
    ['ii', 'II', true],
  ] as const)('%s and %s: taken %j', (one, other, taken) => {
    const found = codes(topic('one', 0, null, { letters: one }), [topic('two', 0, null, { letters: other })]);
    expect(found).toEqual(taken ? ['letters lettersTaken'] : []);
  });

  test('of a topic are not taken by itself, and three faults are told in the order of the form', () => {
    const own = topic('own', 5, 4, { letters: 's1', name: '' });
    expect(codes(own, [own])).toEqual(['letters notTwoLetters', 'name missing', 'validToOn rangeReversed']);
    const right = topic('own', 5, 5);
    expect(codes(right, [right])).toEqual([]);
  });
});
