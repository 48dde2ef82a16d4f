import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { supportNeedNames } from '#i18n/classifications.ts';
import type { Language } from '#i18n/language.ts';

/** The topics of a call by name; a code that is no topic any more stays as it is. */
export function topicNames(topics: readonly string[], language: Language): string {
  return topics
    .map((topic) => {
      const code = supportNeedCodes.find((known) => known === topic);
      return code ? supportNeedNames[code][language] : topic;
    })
    .join(', ');
}
