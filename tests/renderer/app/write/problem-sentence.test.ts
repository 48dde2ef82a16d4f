import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { problemWords } from '#i18n/problems.ts';
import { newRequestId } from '#renderer/app/write/request-id.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import { requestIdSchema } from '#contract/values.ts';

describe('the sentence by a field', () => {
  test.each(languages)('is the one of its code, in %s', (language) => {
    for (const [code, sentence] of Object.entries(problemWords[language]))
      expect(problemSentence(code, language)).toBe(sentence);
  });

  test.each(['brandNew', '', 'constructor', 'toString', '__proto__', 'MISSING'])(
    'of a code that this window does not know (%j) says at least to check the field',
    (code) => {
      expect(problemSentence(code, 'fi')).toBe('Tarkista tämä kohta.');
    },
  );
});

test('a request id is one that the contract takes, and never the same', () => {
  const ids = Array.from({ length: 500 }, newRequestId);
  expect(ids.filter((id) => !requestIdSchema.safeParse(id).success)).toEqual([]);
  expect(new Set(ids).size).toBe(500);
});
