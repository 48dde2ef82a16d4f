import { expect, test } from 'vitest';
import { readTitle } from '#domain/old-figures/title.ts';
import { oldFigureVocabulary } from '#i18n/old-figures-vocabulary.ts';

const read = (text: string) => {
  const { month, year } = readTitle(text, oldFigureVocabulary);
  return [month, year];
};

test.each<[string, unknown]>([
  ['Helmikuu 2021', [2, 2021]],
  ['HELMIKUU', [2, null]],
  ['Neuvontapuhelin, helmikuun puhelut 2021', [2, 2021]],
  ['Helmi -21', [2, 2021]],
  ['2/2021', [2, 2021]],
  ['02.2021', [2, 2021]],
  ['februari 2021', [2, 2021]],
  ['Puhelut 2021', [null, 2021]],
  ['puhelutilasto_2021_lopullinen', [null, 2021]],
  ['Kevät 2022 NÄYTE', [null, 2022]],
  ['Kesäkuu', [6, null]],
])('%s names its month and year', (title, expected) => expect(read(title)).toEqual(expected));

test.each([
  'Tammi–maaliskuu',
  'tammikuu ja helmikuu',
  'Elokuvailta',
  'Tulostettu 5.3.2022',
  'Talvi 2020–2021',
  'Taul1',
  '',
])('%s names no single month or year', (title) => {
  expect(read(title)).toEqual([null, null]);
});
