import { expect, test } from 'vitest';
import { callTimes } from '#domain/service-hours/call-time.ts';
import { callRowWords } from '#i18n/call-rows.ts';
import { languages } from '#i18n/language.ts';

const textsOf = (words: object): string[] =>
  Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value as object)));

test.each(languages)('every word in %s is there, and a worksheet may have the name', (language) => {
  const words = callRowWords[language];
  expect(textsOf(words).filter((text) => text.trim() !== text || text === '')).toEqual([]);
  expect(words.sheet).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

test('no two times or kinds are called the same', () => {
  for (const language of languages) {
    const { times, kinds } = callRowWords[language];
    expect(new Set(Object.values(times)).size).toBe(callTimes.length);
    expect(new Set(Object.values(kinds)).size).toBe(2);
  }
});

test('a translation is not the Finnish word left standing', () => {
  const [fi, sv, en] = languages.map((language) => textsOf(callRowWords[language]));
  for (const [index, word] of (fi ?? []).entries()) {
    expect(sv?.[index]).not.toBe(word);
    expect(en?.[index]).not.toBe(word);
  }
});
