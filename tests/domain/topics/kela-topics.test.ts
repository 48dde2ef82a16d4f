import { describe, expect, test } from 'vitest';
import { isKelaTopicCode, kelaTopicCodes, kelaTopics, topicsOn } from '#domain/topics/kela-topics.ts';
import { localDate } from '#domain/time/local-date.ts';

const codesOn = (on: string) => topicsOn(localDate(on)).map((topic) => topic.code);

describe('benefits that changed on 1.5.2026', () => {
  test('yleistuki can be chosen from its first day', () => {
    expect(codesOn('2026-04-30')).not.toContain('yleistuki');
    expect(codesOn('2026-05-01')).toContain('yleistuki');
  });

  test('työmarkkinatuki and peruspäiväraha can be chosen to their last day', () => {
    const ended = ['tyomarkkinatuki', 'peruspaivaraha'];
    expect(codesOn('2026-04-30').filter((code) => ended.includes(code))).toEqual(ended);
    expect(codesOn('2026-05-01').filter((code) => ended.includes(code))).toEqual([]);
  });

  test('an ended topic is still known, for older records', () => {
    expect(isKelaTopicCode('peruspaivaraha')).toBe(true);
    expect(kelaTopics.map((topic) => topic.code)).toEqual(kelaTopicCodes);
  });
});

test('all other topics can be chosen on any day, in the order of the list', () => {
  const limited = ['yleistuki', 'tyomarkkinatuki', 'peruspaivaraha'];
  const others = kelaTopicCodes.filter((code) => !limited.includes(code));
  for (const on of ['2015-01-01', '2026-11-18', '2099-12-31'])
    expect(codesOn(on).filter((code) => !limited.includes(code))).toEqual(others);
});

test('codes are different from each other and fit a file', () => {
  expect(new Set(kelaTopicCodes).size).toBe(kelaTopicCodes.length);
  expect(kelaTopicCodes.filter((code) => !/^[a-z0-9-]+$/.test(code))).toEqual([]);
  expect(isKelaTopicCode('muu')).toBe(false);
});
