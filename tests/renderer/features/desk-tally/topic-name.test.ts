import { expect, test } from 'vitest';
import { topicName } from '#renderer/features/desk-tally/topic-name.ts';

test('a topic is named in each language, an ended one too', () => {
  const names = (['fi', 'sv', 'en'] as const).map((language) => topicName('tyomarkkinatuki', language));
  expect(names[0]).toMatch(/^[Tt]yömarkkinatuki/);
  expect(new Set(names).size).toBe(3);
});

test('a code that is in no list stands for itself', () => {
  expect(topicName('poistunut-etuus', 'fi')).toBe('poistunut-etuus');
});
