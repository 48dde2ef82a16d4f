import { useLanguage } from '#renderer/app/language.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { showToast } from '#renderer/ui/toasts.ts';

/** Says a refusal of something that has no form to stand by. */
export function useTellRefusal(): (refusal: Refusal) => void {
  const language = useLanguage();
  return (refusal) => showToast({ text: refusalSentence(refusal, language), tone: 'danger' });
}
