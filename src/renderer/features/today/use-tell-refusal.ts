import { useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { showToast } from '#renderer/ui/toasts.ts';

/** Tells why a press on a list had no effect, and asks again what is true now: the row itself may be gone. */
export function useTellRefusal(): (refusal: Refusal) => void {
  const language = useLanguage();
  const queries = useQueryClient();
  const key = useService().today.key();
  return (refusal) => {
    showToast({ text: refusalSentence(refusal, language), tone: 'danger' });
    void queries.invalidateQueries({ queryKey: key });
  };
}
