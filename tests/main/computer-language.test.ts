import { expect, test } from 'vitest';
import { computerLanguage } from '#main/computer-language.ts';

test.each([
  [['fi-FI', 'en-US'], 'fi'],
  [['sv-FI'], 'sv'],
  [['SV_se', 'fi'], 'sv'],
  [['en-GB', 'fi-FI'], 'en'],
  [['se-FI', 'et-EE', 'sv-FI'], 'sv'],
  [['de-DE', 'fr'], 'fi'],
  [['fil-PH'], 'fi'],
  [[], 'fi'],
])('of %j the program speaks %s', (preferred, language) => {
  expect(computerLanguage(preferred)).toBe(language);
});
