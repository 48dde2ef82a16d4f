import { expect, test } from 'vitest';
import { usualTopics } from '#domain/call-topics/topic.ts';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { supportNeedNames } from '#i18n/classifications.ts';
import { languages } from '#i18n/language.ts';
import { namedTopics, topicName } from '#renderer/features/calls/topics/use-topics.ts';

const own = { ...usualTopics[2], id: 'own', name: 'Sähkö', letters: 'sä' } as (typeof usualTopics)[number];

test.each(languages)(
  'topics of a call are said by name, in the order in which they were chosen, in %s',
  (language) => {
    const nameOf = (topic: (typeof usualTopics)[number]) => topicName(topic, language);
    expect(namedTopics([...supportNeedCodes], usualTopics, nameOf)).toBe(
      supportNeedCodes.map((code) => supportNeedNames[code][language]).join(', '),
    );
    expect(namedTopics(['own', '3'], [...usualTopics, own], nameOf)).toBe(
      `Sähkö, ${supportNeedNames['3'][language]}`,
    );
  },
);

test.each(['gone', 'constructor', '__proto__', ''])('%j is no topic and stands for itself', (code) => {
  expect(namedTopics([code], usualTopics, (topic) => topicName(topic, 'fi'))).toBe(code);
  expect(namedTopics([], usualTopics, () => code)).toBe('');
});
