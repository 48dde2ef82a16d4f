import { expect, test } from 'vitest';
import { checkTally, tallyKeysOn } from '#domain/desk-tally/tally-keys.ts';
import { localDate } from '#domain/time/local-date.ts';

const [april, may] = [localDate('2026-04-30'), localDate('2026-05-01')];

test('ten keys, each once, and the topic of each is in force on the day', () => {
  for (const day of [april, may, localDate('2030-01-01')]) {
    const keys = tallyKeysOn(day);
    expect(keys.map(({ key }) => key).join('')).toBe('1234567890');
    expect(new Set(keys.map(({ topicCode }) => topicCode)).size).toBe(10);
    expect(keys.flatMap(({ topicCode }) => checkTally(day, topicCode, day))).toEqual([]);
  }
});

test('the third key counts työmarkkinatuki until 30.4.2026 and yleistuki from 1.5.2026', () => {
  const third = (day: typeof april) => tallyKeysOn(day).find(({ key }) => key === '3')?.topicCode;
  expect([third(april), third(may)]).toEqual(['tyomarkkinatuki', 'yleistuki']);
});

test('a day that has not come and an ended topic are not counted', () => {
  expect(checkTally(may, 'yleistuki', april)).toEqual([{ field: 'on', code: 'inTheFuture' }]);
  expect(checkTally(may, 'tyomarkkinatuki', may)).toEqual([{ field: 'topicCode', code: 'notInForce' }]);
  expect(checkTally(april, 'tyomarkkinatuki', may)).toEqual([]);
});
