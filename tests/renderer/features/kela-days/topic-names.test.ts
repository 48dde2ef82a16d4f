import { expect, test } from 'vitest';
import { kelaTopicCodes } from '#domain/topics/kela-topics.ts';
import { languages } from '#i18n/language.ts';
import { kelaTopicNames } from '#i18n/topics.ts';
import { topicNames } from '#renderer/features/kela-days/topic-names.ts';

test.each(languages)(
  'topics of a visit are said by name, in the order in which they were chosen, in %s',
  (language) => {
    expect(topicNames([...kelaTopicCodes], language)).toBe(
      kelaTopicCodes.map((code) => kelaTopicNames[code][language]).join(', '),
    );
  },
);

test.each(['gone', 'constructor', 'toString', '__proto__', ''])('%j stands for itself', (code) => {
  expect(topicNames([code, 'kela-kortti'], 'fi')).toBe(`${code}, ${kelaTopicNames['kela-kortti'].fi}`);
  expect(topicNames([], 'sv')).toBe('');
});
