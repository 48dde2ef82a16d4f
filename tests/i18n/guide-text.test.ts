import { describe, expect, test } from 'vitest';
import { rowRefusals } from '#domain/directory/read-row.ts';
import { rowRefusalWords } from '#i18n/directory-refusals.ts';
import { guideText, sayTarget } from '#i18n/guide-text.ts';
import { languages } from '#i18n/language.ts';
import { usualGuide } from '#i18n/usual-guides.ts';

describe.each(languages)('the guide as text in %s', (language) => {
  const guide = usualGuide(language);
  const lines = guideText(guide, language).split('\n');

  test('has every question by its number, once', () => {
    for (const [at, { question }] of guide.steps.entries())
      expect(lines.filter((line) => line === `${at + 1}. ${question}`)).toHaveLength(1);
  });

  test('has every answer with where it leads', () => {
    for (const { words, leadsTo } of guide.steps.flatMap(({ answers }) => answers))
      expect(lines).toContain(`   – ${words} → ${sayTarget(guide, leadsTo, language)}`);
  });

  test('has every reason with its receiver and its words', () => {
    for (const { reason, receiver, words } of guide.elsewhere) {
      expect(lines).toContain(`– ${reason} → ${receiver}`);
      expect(lines).toContain(`  ”${words}”`);
    }
  });

  test('leads nowhere unsaid: an answer to nowhere says nothing', () => {
    expect(sayTarget(guide, 'step:none', language)).toBe('');
    for (const { leadsTo } of guide.steps.flatMap(({ answers }) => answers))
      expect(sayTarget(guide, leadsTo, language)).not.toBe('');
  });
});

test('a guide without reasons has no heading for them', () => {
  const text = guideText({ ...usualGuide('fi'), elsewhere: [] }, 'fi');
  expect(text).not.toContain('Kun asia ei kuulu');
  expect(text).not.toMatch(/\n$/);
});

describe('why a row of a file is not taken', () => {
  test.each(rowRefusals)('%s is a whole sentence in every language, each its own', (why) => {
    const words = languages.map((language) => rowRefusalWords[why][language]);
    for (const sentence of words) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(new Set(words).size).toBe(languages.length);
  });
});
