import { expect, test } from 'vitest';
import { sayArea } from '#renderer/app/directory/say-area.ts';

test('whom an entry serves is said by names, or as the whole area', () => {
  const two = { wholeArea: false, municipalities: ['010', '989'] } as const;
  expect(sayArea(two, 'fi')).toBe('Alavus, Ähtäri');
  expect(sayArea(two, 'sv')).toBe('Alavo, Etseri');
  expect(sayArea({ wholeArea: true, municipalities: [] }, 'fi')).toBe('Koko alue');
  expect(sayArea({ wholeArea: true, municipalities: [] }, 'en')).toBe('Whole area');
});
