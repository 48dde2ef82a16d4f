import type { Language } from '#i18n/language.ts';
import { problemWords, type ProblemCode } from '#i18n/problems.ts';
import { sayIn } from '#i18n/say.ts';

const isKnown = (code: string): code is ProblemCode => Object.hasOwn(problemWords.fi, code);

/** The sentence by a field for a problem's code; a code of a newer service says at least to check the field. */
export function problemSentence(code: string, language: Language): string {
  return sayIn(problemWords, language)(isKnown(code) ? code : 'notAccepted');
}
