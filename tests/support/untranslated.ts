import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Language } from '#i18n/language.ts';

type Spoken = Record<Language, unknown>;

const isSpoken = (value: unknown): value is Spoken =>
  typeof value === 'object' && value !== null && 'fi' in value && 'sv' in value && 'en' in value;

/** Every text of a catalogue in one language, however deep it lies. */
function textsOf(value: unknown, language: Language): string[] {
  if (isSpoken(value)) return textsOf(value[language], language);
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap((inner) => textsOf(inner, language));
  return [];
}

/** The plain texts (without arguments) that are Finnish only: in neither of the other languages are they said so. */
async function finnishOnly(): Promise<Set<string>> {
  const folder = resolve('src/i18n');
  const said: Record<Language, Set<string>> = { fi: new Set(), sv: new Set(), en: new Set() };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as object;
    for (const exported of Object.values(module))
      for (const language of ['fi', 'sv', 'en'] as const)
        for (const text of textsOf(exported, language)) said[language].add(text.trim());
  }
  return new Set(
    [...said.fi].filter(
      (text) => text.length > 2 && !/[{}]/.test(text) && !said.sv.has(text) && !said.en.has(text),
    ),
  );
}

/** The Finnish texts on the page: written, as names, as descriptions and in the title. None in another language. */
export async function finnishOn(page: Page): Promise<string[]> {
  const known = await finnishOnly();
  const shown = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label],[placeholder],[title]'))
      for (const name of ['aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '');
    return texts.map((text) => text.trim());
  });
  return shown.filter((text) => known.has(text));
}
