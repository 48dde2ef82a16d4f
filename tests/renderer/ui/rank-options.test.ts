import { expect, test } from 'vitest';
import { commandSections } from '#renderer/ui/command-sections.ts';
import { rankOptions } from '#renderer/ui/rank-options.ts';

const options = [
  { id: '1', code: 'el', label: 'Elatus' },
  { id: '2', code: 'la', label: 'Laskut ja velat' },
  { id: '3', code: 'lp', label: 'Lapsilisä' },
  { id: '4', code: 'ää', label: 'Äitiysavustus', detail: 'myös pakkaus' },
];
const found = (typed: string) => rankOptions(options, typed).map((option) => option.id);

test('nothing typed gives everything in its own order', () => {
  expect(found('  ')).toEqual(['1', '2', '3', '4']);
});

test('an exact code comes before a label that starts the same, and that before one that holds it', () => {
  expect(found('la')).toEqual(['2', '3', '1']);
});

test('a word inside the label and the second line are found, whatever the case', () => {
  expect(found('VELA')).toEqual(['2']);
  expect(found('pakkaus')).toEqual(['4']);
});

test('ä is its own letter', () => {
  expect(found('ä')).toEqual(['4', '3']);
  expect(found('aitiys')).toEqual([]);
});

test('commands keep their headings, the best first', () => {
  const onAction = () => undefined;
  const commands = [
    { id: 'a', title: 'Uusi rivi', section: 'Toiminnot', onAction },
    { id: 'b', title: 'Siirry rivilistaan', section: 'Näkymät', onAction },
    { id: 'c', title: 'Rivit', section: 'Näkymät', keywords: 'lista', onAction },
  ];
  const shape = (typed: string) =>
    commandSections(commands, typed).map(({ title, commands: held }) => [title, held.map(({ id }) => id)]);
  expect(shape('')).toEqual([
    ['Toiminnot', ['a']],
    ['Näkymät', ['b', 'c']],
  ]);
  expect(shape('rivi')).toEqual([
    ['Näkymät', ['c', 'b']],
    ['Toiminnot', ['a']],
  ]);
  expect(shape('lista')).toEqual([['Näkymät', ['b', 'c']]]);
  expect(shape('qqq')).toEqual([]);
});
