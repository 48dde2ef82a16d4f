import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { ofWhole } from '#i18n/part-of-whole.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

// Read aloud: kahdesta, seitsemästä, kymmenestä, yhdestätoista, kahdestakymmenestä, sadasta, tuhannesta.
test.each([
  [1, 'yhdestä'],
  [2, '2:sta'],
  [3, '3:sta'],
  [4, '4:stä'],
  [5, '5:stä'],
  [6, '6:sta'],
  [7, '7:stä'],
  [8, '8:sta'],
  [9, '9:stä'],
  [10, '10:stä'],
  [11, '11:stä'],
  [12, '12:sta'],
  [15, '15:stä'],
  [18, '18:sta'],
  [20, '20:stä'],
  [22, '22:sta'],
  [24, '24:stä'],
  [100, '100:sta'],
  [110, '110:stä'],
  [200, '200:sta'],
  [1000, '1 000:sta'],
  [1204, '1 204:stä'],
  [1_000_000, '1 000 000:sta'],
])('of %i is %s in Finnish', (whole, expected) => expect(plain(ofWhole(whole, 'fi'))).toBe(expected));

test('Swedish and English have a word before the number', () => {
  expect(ofWhole(22, 'sv')).toBe('av 22');
  expect(ofWhole(1, 'en')).toBe('of 1');
  expect(ofWhole(1234, 'en')).toBe('of 1,234');
});

test('the ending is that of the last word: the same for numbers with the same last word', () => {
  assert(
    property(integer({ min: 2, max: 99 }), integer({ min: 1, max: 9999 }), (last, more) => {
      const ending = (number: number) => ofWhole(number, 'fi').split(':')[1];
      expect(ending(more * 100 + last)).toBe(ending(last));
    }),
  );
});
