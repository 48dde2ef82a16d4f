import { checkCallTimes } from '#domain/calls/check-times.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { CallContent } from './call-content.ts';
import { textFieldNames, textFields, textOf, withText } from './text-fields.ts';

/**
 * What of a call can be stored now. One field that cannot (an identity code, an overlong paste, a beginning in the
 * future) must not keep the others from being stored: in its place stands what was stored before, and the form keeps
 * what was typed.
 */
export function storable(content: CallContent, stored: CallContent, now: Instant): CallContent {
  const texts = textFieldNames.reduce((whole, field) => {
    const text = textOf(whole, field);
    if (containsPersonalIdentityCode(text)) return withText(whole, field, textOf(stored, field));
    return text.length > textFields[field] ? withText(whole, field, text.slice(0, textFields[field])) : whole;
  }, content);
  const problems = checkCallTimes({ startedAt: content.startedAt, endedAt: null }, stored, now);
  return problems.length === 0 ? texts : { ...texts, startedAt: stored.startedAt };
}
