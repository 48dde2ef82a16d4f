import { createFormatters, createIntlCache } from '@formatjs/intl';
import { localeTags, type Say, type Sentences, type Words } from './catalogue.ts';
import type { Language } from './language.ts';

const { getMessageFormat } = createFormatters(createIntlCache());
const spoken = new WeakMap<Words, Map<Language, Say<Sentences>>>();

/** The area's words in one language; the same function each time, so that it can be a dependency of a hook. */
export function sayIn<Fi extends Sentences>(words: Words<Fi>, language: Language): Say<Fi> {
  const known = spoken.get(words)?.get(language);
  if (known) return known as Say<Fi>;
  const say = (key: string, values?: Readonly<Record<string, string | number>>) =>
    String(
      getMessageFormat(words[language][key] ?? '', localeTags[language], undefined, {
        ignoreTag: true,
      }).format({
        ...values,
      }),
    );
  const byLanguage = spoken.get(words) ?? new Map<Language, Say<Sentences>>();
  spoken.set(words, byLanguage.set(language, say));
  return say as Say<Fi>;
}
