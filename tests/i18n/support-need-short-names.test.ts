import { expect, test } from 'vitest';
import { supportNeedCodes, supportNeedQuickCodes } from '#domain/classifications/support-need.ts';
import { languages } from '#i18n/language.ts';
import { supportNeedShortNames } from '#i18n/support-need-short-names.ts';

test.each(supportNeedCodes)('the quick code of need %s is the beginning of its Finnish word', (code) => {
  expect(supportNeedShortNames[code].fi.slice(0, 2)).toBe(supportNeedQuickCodes[code]);
});

test.each(languages)('no two needs have the same word in %s', (language) => {
  const words = supportNeedCodes.map((code) => supportNeedShortNames[code][language]);
  expect(new Set(words).size).toBe(words.length);
});
