import { isKelaTopicCode } from '#domain/topics/kela-topics.ts';
import type { Language } from '#i18n/language.ts';
import { kelaTopicNames } from '#i18n/topics.ts';

/** The topic in words; a code that is no longer in the list stands for itself. */
export function topicName(code: string, language: Language): string {
  return isKelaTopicCode(code) ? kelaTopicNames[code][language] : code;
}
