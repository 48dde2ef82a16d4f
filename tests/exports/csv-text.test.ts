import { expect, test } from 'vitest';
import { field, harmless, isRisky } from '#exports/csv-text.ts';

test.each([
  '=1+1',
  '+358',
  '-5',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  ' =1+1',
  '\u00a0=1',
  '\u200b=1',
  '＝1+1',
  '−5',
  '|calc',
])('what could start a formula gets an apostrophe: %j', (text) => {
  expect(harmless(text).startsWith("'")).toBe(true);
});

test.each([
  '010',
  '9.10',
  '9:10',
  '1-4',
  '65+',
  '1e5',
  '79 %',
  '3.2.2027',
  '2027-02-03T09:10',
  'lokakuu 2026',
  'tosi',
  '#N/A',
])('what a spreadsheet program would turn into something else gets one too: %j', (text) => {
  expect(isRisky(text)).toBe(true);
});

test.each([
  '',
  'Alavus',
  'klo 9.10',
  '9.00–10.30',
  '1–4',
  'marjat',
  'maanantai',
  'a=b',
  'a-b',
  '24 luukkua',
  'Ähtäri 989',
])('ordinary text is left alone: %j', (text) => {
  expect(harmless(text)).toBe(text);
});

test('line breaks inside a cell are one kind, NUL and half characters do not get through', () => {
  expect(harmless('a\r\nb\rc\nd\u0000e\ud800')).toBe('a\nb\nc\nde\ufffd');
});

test('a field is quoted only when it has to be', () => {
  expect(field('Alavus')).toBe('Alavus');
  expect(['a;b', 'a"b', 'a\nb', ' a', 'a '].map(field)).toEqual([
    '"a;b"',
    '"a""b"',
    '"a\nb"',
    '" a"',
    '"a "',
  ]);
});
