import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Words } from '#i18n/catalogue.ts';
import { languages, type Language } from '#i18n/language.ts';

/** One text of the program as it is stored: where it stands and in which language. */
export interface Text {
  readonly file: string;
  /** The names on the way to the text, the language left out: `refusalWords.NOT_FOUND`. */
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

/** One area's sentences in ICU message format. */
export interface Area {
  readonly name: string;
  readonly words: Words;
}

/** Not texts of the program: tags for formatting, and the languages by their own names. */
const notSaid = ['localeTags', 'languageNames', 'languages'];

interface Export {
  readonly file: string;
  readonly name: string;
  readonly value: unknown;
}

async function exportsOf(file: string): Promise<Export[]> {
  const module = (await import(pathToFileURL(resolve('src/i18n', file)).href)) as Record<string, unknown>;
  return Object.entries(module)
    .filter(([name, value]) => typeof value === 'object' && !notSaid.includes(name))
    .map(([name, value]) => ({ file, name, value }));
}

const all = (await Promise.all(readdirSync('src/i18n').map(exportsOf))).flat();
const isLanguage = (name: string): name is Language => (languages as readonly string[]).includes(name);

function textsBelow(file: string, value: unknown, names: readonly string[]): Text[] {
  if (typeof value === 'string') {
    // What has no language in its path is said in Finnish only (the terminal).
    const language = names.find(isLanguage) ?? 'fi';
    return [{ file, path: names.filter((name) => !isLanguage(name)).join('.'), language, text: value }];
  }
  return Object.entries(value ?? {}).flatMap(([name, below]) => textsBelow(file, below, [...names, name]));
}

/** Every text of the catalogues, also of a catalogue that is added later. */
export const everyText: readonly Text[] = all.flatMap(({ file, name, value }) =>
  textsBelow(file, value, [name]),
);

/** The texts of one language. */
export const textsIn = (language: Language): Text[] => everyText.filter((one) => one.language === language);

const isFlat = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === 'string');

/** Every area whose words are sentences by key in the three languages. */
export const areas: readonly Area[] = all.flatMap(({ name, value }) => {
  const byLanguage = value as Record<string, unknown>;
  const isArea = languages.every((language) => isFlat(byLanguage[language]));
  return isArea ? [{ name, words: value as Words }] : [];
});

/** How a text is named when it is found wanting. */
export const named = ({ path, language, text }: Text): string => `${language} ${path}: ${text}`;
