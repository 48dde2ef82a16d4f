import { describe, expect, test } from 'vitest';
import { everyText, named, textsIn } from '#tests/support/every-text.ts';

/** What the terminal says is for the person who keeps the computer: Finnish only. */
const finnishOnly = /^(cliWords|hostWords)\./;

/** Texts that are the same in every language: names of places, of the product, units, the short weekdays that coincide. */
const sameOnPurpose: readonly string[] = [
  'callWords.wrapUpUnit',
  'callerKindNames.kela',
  'frameWords.product',
  'kelaHoursWords.minutes',
  'municipalityNames.010',
  'municipalityNames.300',
  'municipalityNames.759',
  'municipalityNames.989',
  'officeWords.minutes',
  'shortWeekdays.1',
  'shortWeekdays.3',
  'statisticsWords.units.minutes',
];

const finnish = new Map(textsIn('fi').map(({ path, text }) => [path, text]));

/** The words of a text without what is filled in, and without units. */
const wordsOf = (text: string) =>
  text
    .replace(/\{[^{}]*\}/g, '')
    .replace(/\bmin\b/g, '')
    .replace(/[^\p{L}]/gu, '');

describe.each(['sv', 'en'] as const)('%s', (language) => {
  const own = new Map(textsIn(language).map(({ path, text }) => [path, text]));

  test('says everything that is said in Finnish in the window, and nothing else', () => {
    const expected = [...finnish.keys()].filter((path) => own.has(path) || !finnishOnly.test(path));
    expect([...own.keys()].sort()).toEqual(expected.sort());
  });

  test('nothing is left in Finnish', () => {
    const same = textsIn(language).filter(
      ({ path, text }) => finnish.get(path) === text && wordsOf(text) !== '' && !sameOnPurpose.includes(path),
    );
    expect(same.map(named)).toEqual([]);
  });

  test('a text is empty exactly where the Finnish one is', () => {
    const empty = (texts: ReadonlyMap<string, string>) =>
      [...texts].filter(([, text]) => text === '').map(([path]) => path);
    expect(empty(own).sort()).toEqual(empty(finnish).sort());
  });

  test('the question is a question, the unfinished is unfinished in both', () => {
    // A full stop may come and go with the way of saying; a question mark or an ellipsis may not.
    const differ = textsIn(language).filter(({ path, text }) => {
      const end = (value: string) => /[?…]$/.exec(value)?.[0] ?? '';
      return finnish.has(path) && end(text) !== end(finnish.get(path) ?? '');
    });
    expect(differ.map(named)).toEqual([]);
  });

  test('no number is said that is not said in Finnish', () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort().join(' ');
    const differ = textsIn(language).filter(
      ({ path, text }) => finnish.has(path) && numbers(text) !== numbers(finnish.get(path) ?? ''),
    );
    expect(differ.map(named)).toEqual([]);
  });

  test('the keys of the keyboard are the same', () => {
    const keys = (text: string) =>
      (text.match(/\b(F\d+|Ctrl|Alt|Esc|Enter(?! the))\b/g) ?? []).sort().join(' ');
    const differ = textsIn(language).filter(
      ({ path, text }) => finnish.has(path) && keys(text) !== keys(finnish.get(path) ?? ''),
    );
    expect(differ.map(named)).toEqual([]);
  });
});

test('no name is kept in the list of the same ones that is translated by now', () => {
  const same = new Set(
    everyText
      .filter(({ language, path, text }) => language !== 'fi' && finnish.get(path) === text)
      .map(({ path }) => path),
  );
  expect(sameOnPurpose.filter((path) => !same.has(path))).toEqual([]);
});

test('two different things in one list never have the same name in one language', () => {
  const lists =
    /^(kelaTopicNames|supportNeedNames|roleNames|callOutcomeNames|handoverStateNames|bookingStateNames|walkInStateNames|holidayNames|longMonths|longWeekdays|areaNames|bookingKindNames|bookingChannelNames|menuWords)\./;
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { path, language, text } of everyText.filter((one) => lists.test(one.path))) {
    const key = `${path.split('.')[0] ?? ''} ${language} ${text.toLowerCase()}`;
    if (seen.has(key)) twice.push(`${key}: ${seen.get(key)} and ${path}`);
    seen.set(key, path);
  }
  expect(twice).toEqual([]);
});
