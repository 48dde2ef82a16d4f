import { useEffect } from 'react';
import type { Language } from '#i18n/language.ts';
import type { Theme } from '#renderer/app/preferences.ts';

/** Puts the language and the theme on the page itself, for the style sheets and for assistive technology. */
export function usePageMarks(language: Language, theme: Theme): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
}

/** The window's title: the area and the program, never anything of a client. */
export function usePageTitle(...parts: readonly string[]): void {
  const title = [...parts, 'Neuvontapöytä'].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
