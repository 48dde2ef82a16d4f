import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Words } from '#i18n/catalogue.ts';
import { languages, type Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A catalogue of an area: three languages, each a flat record of sentences. */
const isWords = (value: unknown): value is Words =>
  isRecord(value) &&
  Object.keys(value).sort().join() === 'en,fi,sv' &&
  Object.values(value).every(
    (sentences) => isRecord(sentences) && Object.values(sentences).every((one) => typeof one === 'string'),
  );

async function cataloguesIn(folder: string): Promise<(readonly [string, Words])[]> {
  const found: (readonly [string, Words])[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const url = pathToFileURL(join(folder, file)).href;
    const module = (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module))
      if (isWords(value)) found.push([`${file} ${name}`, value]);
  }
  return found;
}

const catalogues = await cataloguesIn(resolve('src/i18n'));

test('there are catalogues to look at', () => {
  expect(catalogues.length).toBeGreaterThan(5);
});

/** Sentences of the catalogue in one language that cannot be said with a value for each of their arguments. */
function unsayable(words: Words, language: Language): string[] {
  const say = sayIn(words, language) as (key: string, values: object) => string;
  return Object.entries(words[language]).flatMap(([key, sentence]) => {
    const names = [...sentence.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => [name, 3]);
    const said = say(key, Object.fromEntries(names) as object);
    return said.trim() === '' || /[{}]/.test(said) ? [`${language} ${key}: ${said}`] : [];
  });
}

describe.each(catalogues)('%s', (_name, words) => {
  test('every sentence can be said in every language, and none is empty', () => {
    expect(languages.flatMap((language) => unsayable(words, language))).toEqual([]);
  });

  test('Swedish says FPA and klient, never Kela and kund', () => {
    const foreign = Object.values(words.sv).filter((sentence) =>
      /\bKela\b|\bkund(en|er|erna|ens)?\b/.test(sentence),
    );
    expect(foreign).toEqual([]);
  });
});
