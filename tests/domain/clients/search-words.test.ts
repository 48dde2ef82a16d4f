import { describe, expect, test } from 'vitest';
import { foldName, insideOf, searchWords, startsOf } from '#domain/clients/search-words.ts';

test('å, ä and ö are found from every keyboard, capitals and spaces make no difference', () => {
  expect(foldName('  Mäki-Öljy   ÅKE ')).toBe('maki-oljy ake');
  // The same letter made of two characters, as some systems send it.
  expect(foldName('Ma\u0308ki')).toBe(foldName('Mäki'));
});

describe('what a client is found by', () => {
  test('from each word on, in either order of the names, and by the number as it is dialled', () => {
    expect(startsOf('Matti Virtanen', '+358 40 123')).toEqual(['matti virtanen', 'virtanen matti', '040123']);
    expect(startsOf('Kettu', '')).toEqual(['kettu']);
  });

  test('inside, name and number on lines of their own', () => {
    expect(insideOf('Åsa Mäki', '000 12-3')).toBe('asa maki\n000123');
  });
});

describe('what is looked for', () => {
  test('a name: as it begins, and each of its words inside', () => {
    expect(searchWords(' Tanen Mat ')).toEqual({ start: 'tanen mat', inside: ['tanen', 'mat'] });
  });

  test('two letters only as a beginning: everybody has them somewhere', () => {
    expect(searchWords('mä')).toEqual({ start: 'ma', inside: [] });
    expect(searchWords('')).toEqual({ start: '', inside: [] });
  });

  test('a short word beside a long one is looked for too', () => {
    expect(searchWords('virtanen m').inside).toEqual(['virtanen', 'm']);
  });

  test('a number as it is dialled, however it was typed', () => {
    expect(searchWords('+358 (0)40')).toEqual({ start: '040', inside: ['040'] });
    expect(searchWords('00 12')).toEqual({ start: '0012', inside: ['0012'] });
  });
});
