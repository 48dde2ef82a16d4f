import { expect, test } from 'vitest';
import { rowHeight } from '#exports/xlsx-row-height.ts';

test('a row is as high as its longest wrapped text needs', () => {
  expect(rowHeight(['Päivä', 'Tila'], [12, 12])).toBe(18);
  expect(rowHeight(['Päivä', 'Palvelutarpeen arviointi aloitettu'], [12, 16])).toBe(48);
  expect(rowHeight([], [])).toBe(18);
});

test('a word longer than its column takes one line, a very long text twelve', () => {
  expect(rowHeight(['omatyöntekijälle'], [8])).toBe(18);
  expect(rowHeight([Array.from({ length: 500 }, () => 'sana').join(' ')], [10])).toBe(183);
});
