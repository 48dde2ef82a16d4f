import { expect, test } from 'vitest';
import { commandSections, type Command } from '#renderer/ui/command-sections.ts';

const command = (section: string, title: string, keywords?: string): Command => ({
  id: title,
  title,
  section,
  keywords,
  onAction: () => undefined,
});
const commands = [
  command('Siirry', 'Kela-ajat'),
  command('Siirry', 'Neuvontapuhelin', 'puhelut linja'),
  command('Kela-ajat', 'Varaa Kela-aika'),
  command('Kela-ajat', 'Tulosta päivälista'),
  command('Puhelut', 'Uusi puhelu'),
];
const found = (typed: string) =>
  commandSections(commands, typed).map((section) => [
    section.title,
    ...section.commands.map(({ title }) => title),
  ]);

test('nothing typed shows everything in its own order, under each heading once', () => {
  expect(found('')).toEqual([
    ['Siirry', 'Kela-ajat', 'Neuvontapuhelin'],
    ['Kela-ajat', 'Varaa Kela-aika', 'Tulosta päivälista'],
    ['Puhelut', 'Uusi puhelu'],
  ]);
});

test('the heading of the best match comes first, however late it stands otherwise', () => {
  expect(found('puhelu')).toEqual([
    ['Puhelut', 'Uusi puhelu'],
    ['Siirry', 'Neuvontapuhelin'],
  ]);
  expect(found('kela')).toEqual([
    ['Siirry', 'Kela-ajat'],
    ['Kela-ajat', 'Varaa Kela-aika'],
  ]);
});

test('a command is found by its other words; a heading without matches is not shown', () => {
  expect(found('LINJA')).toEqual([['Siirry', 'Neuvontapuhelin']]);
  expect(found('laskutus')).toEqual([]);
});
