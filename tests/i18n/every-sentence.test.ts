import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';
import { areas } from '#tests/support/every-text.ts';
import { argumentsOf, sampleValues } from '#tests/support/sentence-parts.ts';

type SayAny = (key: string, values?: Record<string, string | number>) => string;

const spoken = areas.flatMap(({ name, words }) =>
  languages.map((language) => ({
    name,
    language,
    words,
    say: sayIn(words, language) as SayAny,
    sentences: Object.entries(words[language]),
  })),
);

test('the areas of the program are all found', () => {
  const names = areas.map(({ name }) => name);
  const some = ['refusalWords', 'problemWords', 'kelaDayWords', 'frameWords', 'settingsWords', 'callWords'];
  expect(some.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(15);
});

describe.each(spoken)('$name in $language', ({ language, sentences, words, say }) => {
  test('every sentence compiles', () => {
    const broken = sentences.filter(([, sentence]) => {
      try {
        argumentsOf(sentence, language);
        return false;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  test('every branch of every sentence says something, and nothing of the format is left', () => {
    const said = sentences.flatMap(([key, sentence]) =>
      sampleValues(argumentsOf(sentence, language)).map((values) => say(key, values)),
    );
    expect(said.length).toBeGreaterThanOrEqual(sentences.length);
    const isBad = (one: string) =>
      one.trim() === '' || /[{}#]|undefined|NaN|\[object/.test(one) || /[<>]/.test(one.replace(/<\w+>/g, ''));
    expect(said.filter(isBad)).toEqual([]);
  });

  test('a sentence has the same arguments of the same kinds and cases as in Finnish', () => {
    // Each language has its own plural cases; the cases of a choice are of the code and the same in all of them.
    const comparable = (text: string, own: typeof language) =>
      JSON.stringify(
        argumentsOf(text, own).map((one) => (one.kind === 'plural' ? { ...one, cases: [] } : one)),
      );
    const different = sentences.filter(
      ([key, sentence]) => comparable(sentence, language) !== comparable(words.fi[key] ?? '', 'fi'),
    );
    expect(different).toEqual([]);
  });

  test('a plural has a case for one and for many, a select has one for the rest', () => {
    const poor = sentences.filter(([, sentence]) =>
      argumentsOf(sentence, language).some(
        ({ kind, cases }) =>
          (kind === 'plural' &&
            !(cases.includes('other') && (cases.includes('one') || cases.includes('=1')))) ||
          (kind === 'select' && !cases.includes('other')),
      ),
    );
    expect(poor).toEqual([]);
  });

  test('dates, times and tags are never left to the message format', () => {
    const kinds = sentences.flatMap(([, sentence]) =>
      argumentsOf(sentence, language).map(({ kind }) => kind),
    );
    expect(kinds.filter((kind) => !['word', 'number', 'select', 'plural'].includes(kind))).toEqual([]);
  });

  test('numbers are grouped as the language groups them', () => {
    const grouped = language === 'en' ? '1,234' : '1\u00a0234';
    const said = sentences.flatMap(([key, sentence]) =>
      sampleValues(argumentsOf(sentence, language))
        .filter((values) => Object.values(values).includes(1234))
        .map((values) => say(key, values)),
    );
    // One case of a sentence may leave its number out.
    expect(said.filter((one) => /1.?234/.test(one) && !one.includes(grouped))).toEqual([]);
  });
});

describe('what a person wrote', () => {
  const filledIn = spoken.flatMap(({ language, sentences, say }) =>
    sentences.flatMap(([key, sentence]) => {
      const own = argumentsOf(sentence, language);
      const isPlain = own.length > 0 && own.every(({ kind }) => kind === 'word');
      return isPlain ? [{ key, say, names: own.map(({ name }) => name) }] : [];
    }),
  );

  test.each(['{who}', '<script>', "it's", '#', "'{'", '1234567', '§%&'])(
    '%j goes through every sentence as it is',
    (written) => {
      expect(filledIn.length).toBeGreaterThan(100);
      const lost = filledIn.filter(
        ({ key, say, names }) =>
          !say(key, Object.fromEntries(names.map((name) => [name, written]))).includes(written),
      );
      expect(lost.map(({ key }) => key)).toEqual([]);
    },
  );
});
