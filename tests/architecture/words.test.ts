import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Words } from '#i18n/catalogue.ts';
import { languages } from '#i18n/language.ts';
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

describe.each(catalogues)('%s', (_name, words) => {
  test('every sentence can be said in every language, and none is empty', () => {
    for (const language of languages) {
      const say = sayIn(words, language) as (key: string, values: object) => string;
      for (const [key, sentence] of Object.entries(words[language])) {
        const names = [...sentence.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => [name, 3]);
        const said = say(key, Object.fromEntries(names) as object);
        expect(said.trim(), `${language} ${key}`).not.toBe('');
        expect(said, `${language} ${key}`).not.toMatch(/[{}]/);
      }
    }
  });

  test('Swedish says FPA and klient, never Kela and kund', () => {
    for (const [key, sentence] of Object.entries(words.sv))
      expect(sentence, key).not.toMatch(/\bKela\b|\bkund(en|er|erna|ens)?\b/);
  });
});
