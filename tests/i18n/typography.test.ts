import { describe, expect, test } from 'vitest';
import { everyText, named, textsIn, type Text } from '#tests/support/every-text.ts';
import { readings } from '#tests/support/sentence-parts.ts';

/** Help of the command line is set in columns, with options to copy as they stand. */
const inWindow = everyText.filter(({ path }) => !/^(cliWords|hostWords)\./.test(path));

interface Reading extends Text {
  readonly said: string;
}

const reading: readonly Reading[] = inWindow.flatMap((one) =>
  readings(one.text, one.language).map((said) => ({ ...one, said })),
);

/** Texts of which one reading breaks the rule. */
function breaking(texts: readonly Text[], rule: RegExp): string[] {
  const own = new Set(texts.map(({ path, language }) => `${language} ${path}`));
  return reading
    .filter(({ path, language, said }) => rule.test(said) && own.has(`${language} ${path}`))
    .map(named);
}

describe('every text', () => {
  test.each([
    ['no spaces at its ends', /^\s|\s$/],
    ['one space between words', /\S {2,}\S/],
    ['no space before a mark', /\s[,.;:?!)]/],
    ['a space after a comma and a semicolon', /[,;](?=\p{L})/u],
    ['an ellipsis, not three full stops', /\.\.\./],
    ['a dash between ends, not a hyphen', /\d\s?-\s?\d/],
    ['a dash between clauses, not a hyphen', /\p{L} - \p{L}/u],
    ['a dash of the short kind', /—/],
    ['quotation marks and apostrophes of print', /["'`´]/],
    ['no mark twice', /([,.;:?!–])\1/],
    ['a bracket that opens is closed', /\([^)]*$|^[^(]*\)/],
    ['nothing to be taken for markup', /<\/?[a-z]|&[a-z]+;/],
    ['no tabs and line ends', /[\t\n\r]/],
    ['no soft hyphen, no zero width', /[\u00ad\u200b-\u200d\ufeff]/],
  ])('has %s', (_, rule) => {
    expect(breaking(inWindow, rule)).toEqual([]);
  });

  test('is composed: ä is one sign, not a and dots', () => {
    expect(inWindow.filter(({ text }) => text !== text.normalize('NFC')).map(named)).toEqual([]);
  });

  test('begins a new sentence with a capital', () => {
    const rule = /\p{Ll}{3,}[.?] \p{Ll}/u;
    expect(breaking(inWindow, rule)).toEqual([]);
  });

  test('with several sentences ends the last one too', () => {
    const open = reading.filter(({ said }) => /\p{Ll}[.?] \p{Lu}/u.test(said) && !/[.?…:][)”]?$/.test(said));
    expect(open.map(named)).toEqual([]);
  });
});

describe('sentences that tell what went wrong', () => {
  const told = inWindow.filter(({ path }) =>
    /^(refusalWords|problemWords|hostPages|shellWords\.refusals)\b/.test(path),
  );

  test('end with a full stop and begin with a capital or a name', () => {
    expect(told.length).toBeGreaterThan(150);
    expect(breaking(told, /[^.]$|^\p{Ll}/u)).toEqual([]);
  });

  test('say what to do: none is only one or two words', () => {
    expect(told.filter(({ text }) => text.split(' ').length < 2).map(named)).toEqual([]);
  });
});

describe('numbers', () => {
  test('the percent sign has a no-break space before it in Finnish and Swedish, none in English', () => {
    const nordic = [...textsIn('fi'), ...textsIn('sv')];
    expect(breaking(nordic, /\d[^\u00a0\d]?%|X ?%/)).toEqual([]);
    expect(breaking(textsIn('en'), /\d\s%/)).toEqual([]);
  });

  test('a time of day has a full stop in Finnish and Swedish, a colon in English', () => {
    expect(breaking([...textsIn('fi'), ...textsIn('sv')], /\b\d{1,2}:\d{2}\b/)).toEqual([]);
    expect(breaking(textsIn('en'), /\b\d{1,2}\.\d{2}\b/)).toEqual([]);
  });

  test('no day is written with a zero in front, with dashes or with slashes', () => {
    const windows = inWindow.filter(({ language }) => language !== 'en');
    expect(breaking(windows, /\b0\d\.\d|\.0\d\.\d{4}|\d{4}-\d{2}|\d\/\d{1,2}\/\d/)).toEqual([]);
  });

  test('a range stands without spaces', () => {
    expect(breaking(inWindow, /\d – \d|\d –\d|\d– \d/)).toEqual([]);
    expect(inWindow.filter(({ text }) => /\d–\d/.test(text)).length).toBeGreaterThan(6);
  });
});

describe('Finnish', () => {
  const finnish = inWindow.filter(({ language }) => language === 'fi');

  test('quotes with ”…”, as Swedish does; English quotes with “…”', () => {
    const nordic = inWindow.filter(({ language }) => language !== 'en');
    expect(breaking(nordic, /[“„«»]/)).toEqual([]);
    expect(breaking(textsIn('en'), /[„«»]/)).toEqual([]);
  });

  test('days of the week, months and languages have a small letter within a sentence', () => {
    const names =
      /\p{Ll} (Maanantai|Tiistai|Keskiviikko|Torstai|Perjantai|Tammikuu|Helmikuu|Suomi(?!\.fi)|Ruotsi)\b/u;
    expect(breaking(finnish, names)).toEqual([]);
  });

  test('compounds with Kela and with abbreviations have their hyphen', () => {
    expect(breaking(finnish, /\bKela (aika|päivä|ajat|päivät|asia|kortti)\b/i)).toEqual([]);
    expect(breaking(finnish, /\bSuomi\.fi (viesti|viestit)\b/)).toEqual([]);
  });

  test('the colon of an inflected abbreviation is followed by a small letter', () => {
    expect(breaking(finnish, /\p{L}:\p{Lu}\p{Ll}/u)).toEqual([]);
  });
});
