import { describe, expect, test } from 'vitest';
import { serviceKindCodes } from '#domain/classifications/service-kind.ts';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { areaMunicipalities } from '#domain/directory/entry.ts';
import { folded } from '#domain/directory/find-entries.ts';
import { directoryColumns } from '#domain/directory/vocabulary.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { municipalityNames, supportNeedNames } from '#i18n/classifications.ts';
import { directoryColumnNames, directoryVocabulary, wholeAreaNames } from '#i18n/directory-vocabulary.ts';
import { languages } from '#i18n/language.ts';
import { usualQuestions } from '#i18n/question-prompts.ts';
import { serviceKindNames } from '#i18n/service-kind-names.ts';
import { supportNeedShortNames } from '#i18n/support-need-short-names.ts';

const { columns, municipalities, kinds, topics, wholeArea } = directoryVocabulary;

describe.each(languages)('what an export in %s writes is read back', (language) => {
  test('headings', () => {
    for (const column of directoryColumns)
      expect(columns.get(folded(directoryColumnNames[column][language]))).toBe(column);
  });

  test('municipalities and the whole area', () => {
    for (const code of areaMunicipalities)
      expect(municipalities.get(folded(municipalityNames[code][language]))).toBe(code);
    expect(wholeArea.has(folded(wholeAreaNames[language]))).toBe(true);
  });

  test('kinds', () => {
    for (const code of serviceKindCodes)
      expect(kinds.get(folded(serviceKindNames[code][language]))).toBe(code);
  });

  test('topics, whose words hold none of the signs that part a list', () => {
    for (const code of supportNeedCodes) {
      expect(topics.get(folded(supportNeedShortNames[code][language]))).toBe(code);
      expect(topics.get(folded(supportNeedNames[code][language]))).toBe(code);
      expect(supportNeedShortNames[code][language]).not.toMatch(/[,;|\n]/);
    }
  });
});

describe('no word means two things', () => {
  test.each([
    ['headings', columns],
    ['municipalities', municipalities],
    ['kinds', kinds],
    ['topics', topics],
  ] as const)('among the %s: each is folded already', (_, words) => {
    for (const word of words.keys()) expect(folded(word)).toBe(word);
  });

  test('the headings of one column are not those of another, in any language', () => {
    const all = directoryColumns.flatMap((column) =>
      languages.map((language) => `${folded(directoryColumnNames[column][language])} is ${column}`),
    );
    const words = new Map<string, Set<string>>();
    for (const line of all) {
      const [word = '', column = ''] = line.split(' is ');
      words.set(word, (words.get(word) ?? new Set()).add(column));
    }
    expect([...words].filter(([, meanings]) => meanings.size > 1)).toEqual([]);
  });
});

test('hours are said in short weekdays', () => {
  const [nine, ten] = [minuteOfDay(540), minuteOfDay(630)];
  expect(directoryVocabulary.sayHours(1, 5, nine, ten)).toBe('ma–pe 9.00–10.30');
  expect(directoryVocabulary.sayHours(3, 3, nine, ten)).toBe('ke 9.00–10.30');
});

describe.each(languages)('the usual questions in %s', (language) => {
  test.each(supportNeedCodes)('of topic %s are at least two, each a question or a number to call', (code) => {
    const questions = usualQuestions[code][language];
    expect(questions.length).toBeGreaterThanOrEqual(2);
    for (const question of questions) expect(question).toMatch(/\?|112\.$/);
    expect(new Set(questions).size).toBe(questions.length);
  });
});
