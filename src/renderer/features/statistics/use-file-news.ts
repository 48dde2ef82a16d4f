import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import type { saveBytes } from '#renderer/app/save-bytes.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { showToast } from '#renderer/ui/toasts.ts';

/** Says where a file went, or why there is none; a file that the person did not want after all is no news. */
export function useFileNews(): {
  readonly tellSaved: (where: Awaited<ReturnType<typeof saveBytes>>, file: string) => void;
  readonly tellFailed: (error: unknown) => void;
} {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  return {
    tellSaved: (where, file) => {
      if (where !== 'cancelled') showToast({ text: say(where, { file }), tone: 'success' });
    },
    tellFailed: (error) => {
      const refusal = refusalOf(error);
      const text = refusal ? refusalSentence(refusal, language) : say('notSaved');
      showToast({ text, tone: 'danger' }, { timeoutMs: null });
    },
  };
}
