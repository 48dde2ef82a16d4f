import { isKelaTopicCode } from '#domain/topics/kela-topics.ts';
import type { Language } from '#i18n/language.ts';
import { kelaTopicNames } from '#i18n/topics.ts';

/** Topics in words; a code that is no longer in the list stands for itself. */
export function topicNames(codes: readonly string[], language: Language): string {
  return codes.map((code) => (isKelaTopicCode(code) ? kelaTopicNames[code][language] : code)).join(', ');
}
