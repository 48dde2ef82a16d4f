import { describe, expect, test } from 'vitest';
import { guessMapping, hasWords, isReadBefore } from '#domain/old-figures/guess-mapping.ts';
import { checkMapping, type Mapping } from '#domain/old-figures/mapping.ts';
import { oldFigureVocabulary } from '#i18n/old-figures-vocabulary.ts';

const guess = (headings: readonly string[], before?: readonly Mapping[]) => {
  const { layout, columns } = guessMapping(headings, oldFigureVocabulary, before);
  return [layout, ...columns.map(({ target }) => target)];
};

describe('how a file is read at first', () => {
  test.each<[string[], unknown]>([
    [
      ['Pvm', 'Vastatut', 'Vastaamatta', 'Yht.'],
      ['day', 'day', 'answered', 'missed', 'total'],
    ],
    [
      ['Päivä', 'Puhelut'],
      ['day', 'day', 'total'],
    ],
    [
      ['Päivä', 'Puhelut / Vastatut', 'Puhelut / Huom'],
      ['day', 'day', 'answered', 'total'],
    ],
    [
      ['Datum', 'Samtal'],
      ['day', 'day', 'total'],
    ],
    [
      ['Päivä', 'Hoidettu', 'Siirto'],
      ['day', 'day', 'resolved', 'handedOver'],
    ],
    [
      ['Pvm', 'Klo', 'Kunta', 'Nimi'],
      ['call', 'day', 'time', 'municipality', null],
    ],
    [
      ['Pvm', 'Tulos', 'Kesto (min)'],
      ['call', 'day', 'outcome', 'duration'],
    ],
    [
      ['Päivä', 'Kpl', 'Kpl (2)'],
      ['day', 'day', 'total', null],
    ],
  ])('%j', (headings, expected) => expect(guess(headings)).toEqual(expected));

  test('nothing is guessed of strange headings', () => {
    expect(guess(['A', 'B'])).toEqual(['day', null, null]);
  });

  test('a column is read as it was read before, the newest time first', () => {
    const column = (heading: string, target: 'answered' | 'missed') =>
      ({ heading, target, unknownWords: 'refuse' }) as const;
    const newest: Mapping = { layout: 'day', year: 2020, columns: [column('Virve', 'answered')] };
    const older: Mapping = { layout: 'day', year: null, columns: [column('virve ', 'missed')] };
    expect(guess(['Pvm', 'Virve'], [newest, older])).toEqual(['day', 'day', 'answered']);
    expect(guessMapping(['Pvm', 'Virve'], oldFigureVocabulary, [newest]).year).toBeNull();
  });
});

describe('a mapping', () => {
  const mapping = (
    layout: Mapping['layout'],
    ...targets: Mapping['columns'][number]['target'][]
  ): Mapping => ({
    layout,
    year: null,
    columns: targets.map((target, index) => ({ heading: `${index}`, target, unknownWords: 'refuse' })),
  });

  test('needs a day, and of daily counts a count', () => {
    expect(checkMapping(mapping('day', 'day', 'total'))).toEqual([]);
    expect(checkMapping(mapping('day', 'day', null))).toEqual(['countColumnMissing']);
    expect(checkMapping(mapping('day', 'answered'))).toEqual(['dayColumnMissing']);
    expect(checkMapping(mapping('day'))).toEqual(['dayColumnMissing', 'countColumnMissing']);
    expect(checkMapping(mapping('call', 'day'))).toEqual([]);
  });

  test('has no target of the other kind of table', () => {
    expect(checkMapping(mapping('call', 'day', 'answered'))).toEqual(['targetOfOtherLayout']);
    expect(checkMapping(mapping('day', 'day', 'total', 'time'))).toEqual(['targetOfOtherLayout']);
  });

  test('asks about unknown words only where there are words', () => {
    const [day, topic] = mapping('call', 'day', 'topic').columns;
    expect([day, topic].map((column) => column && hasWords(column))).toEqual([false, true]);
  });
});

test('a file is read as before only when the same columns, and no other, become the same things', () => {
  const column = (heading: string, target: 'day' | 'answered' | 'missed' | null) => ({
    heading,
    target,
    unknownWords: 'refuse' as const,
  });
  const before = { layout: 'day' as const, columns: [column('Pvm', 'day'), column('Vastatut', 'answered')] };
  const now = (...columns: ReturnType<typeof column>[]) => ({ layout: 'day' as const, columns });
  const same = now(column('VASTATUT ', 'answered'), column('Huom', null), column('pvm', 'day'));
  expect(isReadBefore(same, [before])).toBe(true);
  expect(isReadBefore(same, [])).toBe(false);
  expect(isReadBefore({ ...same, layout: 'call' }, [before])).toBe(false);
  expect(isReadBefore(now(column('Pvm', 'day'), column('Vastatut', 'missed')), [before])).toBe(false);
  expect(isReadBefore(now(...before.columns, column('Missatut', 'missed')), [before])).toBe(false);
  expect(isReadBefore(now(column('Pvm', 'day')), [before])).toBe(false);
});
