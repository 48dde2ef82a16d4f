import type { EntryDetails } from '#domain/directory/entry.ts';
import { municipalityNames } from '#i18n/classifications.ts';
import { directoryWords } from '#i18n/directory.ts';
import type { Language } from '#i18n/language.ts';

/** Whom an entry serves: `Alavus, Ähtäri` or `Koko alue`. */
export function sayArea(
  { wholeArea, municipalities }: Pick<EntryDetails, 'wholeArea' | 'municipalities'>,
  language: Language,
): string {
  if (wholeArea) return directoryWords[language].wholeArea;
  return municipalities.map((code) => municipalityNames[code][language]).join(', ');
}
