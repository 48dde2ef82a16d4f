import { languages, type Language } from '#i18n/language.ts';

/**
 * The first of the computer's preferred languages (BCP 47 tags, best first) that the program speaks; Finnish when it
 * speaks none of them. A user's own choice in the window is not known here.
 */
export function computerLanguage(preferred: readonly string[]): Language {
  const spoken = preferred.map((tag) => tag.toLowerCase().split(/[-_]/)[0]);
  const found = spoken.find((code): code is Language => languages.some((language) => language === code));
  return found ?? 'fi';
}
