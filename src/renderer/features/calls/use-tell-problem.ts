import { useCallback } from 'react';
import { useLanguage } from '#renderer/app/language.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { showToast } from '#renderer/ui/toasts.ts';

/** Tells in a notice why something could not be done, where there is no form to say it by. */
export function useTellProblem(): (refusal: Refusal) => void {
  const language = useLanguage();
  return useCallback(
    (refusal) => void showToast({ text: refusalSentence(refusal, language), tone: 'danger' }),
    [language],
  );
}
