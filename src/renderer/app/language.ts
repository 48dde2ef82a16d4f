import { createContext, use } from 'react';
import type { Say, Sentences, Words } from '#i18n/catalogue.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';

const LanguageContext = createContext<Language>('fi');
export const LanguageProvider = LanguageContext.Provider;

/** The language this window speaks; give it to the formatters of i18n/formats.ts. */
export function useLanguage(): Language {
  return use(LanguageContext);
}

/** The area's sentences in the window's language: `const say = useWords(bookingWords); say('moved', { time })`. */
export function useWords<Fi extends Sentences>(words: Words<Fi>): Say<Fi> {
  return sayIn(words, useLanguage());
}
