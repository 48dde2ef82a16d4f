import type { Problem } from '#contract/refusals.ts';
import { callWords } from '#i18n/calls.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import type { CallContent } from '#renderer/features/calls/draft/call-content.ts';
import { namedProblem } from './field-names.ts';
import type { CallFormParts } from './form-context.ts';

/** What the fields of a call are given, and the faults for the summary above them. */
export function useCallParts(
  content: CallContent,
  change: (update: (before: CallContent) => CallContent) => void,
  problems: readonly Problem[],
): { readonly parts: CallFormParts; readonly faults: { fieldId: string; message: string }[] } {
  const say = useWords(callWords);
  const language = useLanguage();
  const sentenceOf = (code: string) =>
    code === 'identityCode' ? say('identityCode') : problemSentence(code, language);
  return {
    parts: {
      content,
      setField: (name, value) =>
        change((before) => ({ ...before, fields: { ...before.fields, [name]: value } })),
      setEnding: (name, value) =>
        change((before) => ({ ...before, ending: { ...before.ending, [name]: value } })),
      setStart: (startedAt) =>
        change((before) => ({ ...before, startedAt, ending: { ...before.ending, startOpen: false } })),
      change,
      errorOf: (field) => {
        const found = problems.find((problem) => problem.field === field);
        return found && sentenceOf(found.code);
      },
    },
    faults: problems.map(({ field, code }) => ({
      fieldId: field,
      message: namedProblem(field, sentenceOf(code), language),
    })),
  };
}
