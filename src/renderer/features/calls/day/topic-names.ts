import { supportNeedCodes, type SupportNeedCode } from '#domain/classifications/support-need.ts';
import { supportNeedNames } from '#i18n/classifications.ts';
import { supportNeedShortNames } from '#i18n/support-need-short-names.ts';
import type { Language } from '#i18n/language.ts';

type Names = Record<SupportNeedCode, Record<Language, string>>;

const named = (names: Names, topics: readonly string[], language: Language) =>
  topics.map((topic) => {
    const code = supportNeedCodes.find((known) => known === topic);
    return code ? names[code][language] : topic;
  });

/** The topics of a call by their official names; a code that is no topic any more stays as it is. */
export function topicNames(topics: readonly string[], language: Language): string {
  return named(supportNeedNames, topics, language).join(', ');
}

/** The topics of a call in a word each. */
export function shortTopicNames(topics: readonly string[], language: Language): string {
  return named(supportNeedShortNames, topics, language).join(', ');
}
