import { expect, test } from 'vitest';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { kelaTopicCodes } from '#domain/topics/kela-topics.ts';
import { supportNeedNames } from '#i18n/classifications.ts';
import { languages } from '#i18n/language.ts';
import { kelaTopicNames } from '#i18n/topics.ts';
import { topicNames as callTopicNames } from '#renderer/features/calls/day/topic-names.ts';
import { topicNames as kelaDayTopicNames } from '#renderer/features/kela-days/topic-names.ts';

test.each(languages)(
  'topics of a call and of a visit are said by name, in the order in which they were chosen, in %s',
  (language) => {
    expect(callTopicNames([...supportNeedCodes], language)).toBe(
      supportNeedCodes.map((code) => supportNeedNames[code][language]).join(', '),
    );
    expect(kelaDayTopicNames([...kelaTopicCodes], language)).toBe(
      kelaTopicCodes.map((code) => kelaTopicNames[code][language]).join(', '),
    );
  },
);

test('a code that is in no list any more stands for itself; none is nothing', () => {
  expect(callTopicNames(['3', 'gone'], 'fi')).toBe(`${supportNeedNames['3'].fi}, gone`);
  expect(kelaDayTopicNames(['gone', 'kela-kortti'], 'fi')).toBe(`gone, ${kelaTopicNames['kela-kortti'].fi}`);
  expect([callTopicNames([], 'fi'), kelaDayTopicNames([], 'sv')]).toEqual(['', '']);
});

test.each(['constructor', 'toString', '__proto__', ''])('%j is no topic of either list', (code) => {
  expect([callTopicNames([code], 'fi'), kelaDayTopicNames([code], 'fi')]).toEqual([code, code]);
});
