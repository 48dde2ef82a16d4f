import { describe, expect, test } from 'vitest';
import { directoryVocabulary } from '#i18n/directory-vocabulary.ts';
import { readArea, readKind, readTopics } from '#imports/directory/read-cells.ts';

const area = (cell: string) => readArea(cell, directoryVocabulary);
const topics = (cell: string) => readTopics(cell, directoryVocabulary);
const kind = (cell: string) => readKind(cell, directoryVocabulary);

describe('a cell of municipalities', () => {
  test.each([
    ['Alavus', ['010']],
    ['alavus, ÄHTÄRI', ['010', '989']],
    ['Alavo; Etseri', ['010', '989']],
    ['010', ['010']],
    ['10|300', ['010', '300']],
    ['010 Alavus', ['010']],
    ['Soini\nKuortane', ['759', '300']],
    ['Alavus, Alavus', ['010']],
    [' ahtari ', ['989']],
  ])('%j names %j', (cell, municipalities) => {
    expect(area(cell)).toEqual({ wholeArea: false, municipalities });
  });

  test.each(['Koko alue', 'koko alue', 'Hela området', 'Whole area', 'kaikki kunnat', 'Alavus, koko alue'])(
    '%j is the whole area',
    (cell) => {
      expect(area(cell)).toEqual({ wholeArea: true, municipalities: [] });
    },
  );

  test('that is empty, or names one that is not ours, is refused', () => {
    expect(area('')).toBe('areaMissing');
    expect(area(' , ')).toBe('areaMissing');
    expect(area('Alavus, Helsinki')).toBe('municipalityUnknown');
    expect(area('Muu kunta')).toBe('municipalityUnknown');
  });
});

describe('a cell of topics', () => {
  test.each([
    ['talous', ['3']],
    ['talous, asuminen', ['3', '2']],
    ['ta; as', ['3', '2']],
    ['11 | 99', ['11', '99']],
    ['ekonomi, housing', ['3', '2']],
    ['Taloudellisen tuen tarve', ['3']],
    ['talous, ta, 3', ['3']],
    ['', []],
  ])('%j names %j', (cell, codes) => {
    expect(topics(cell)).toEqual(codes);
  });

  test('that names something else is not read in part', () => {
    expect(topics('talous, kalastus')).toBeUndefined();
  });
});

describe('a cell of the kind', () => {
  test.each([
    ['Sosiaalipalvelut', '1'],
    ['SOSIAALIPALVELUT ', '1'],
    ['Missbrukartjänster', '15'],
    ['Legal aid', '10'],
    ['99', '99'],
  ])('%j is of the code %s', (cell, code) => {
    expect(kind(cell.trim())).toBe(code);
  });

  test('that is none is not guessed', () => {
    expect(kind('Sosiaali')).toBeUndefined();
    expect(kind('0')).toBeUndefined();
  });
});
