import { useCallback } from 'react';
import { create } from 'zustand';
import { callEntryText, callEntryWords } from '#i18n/call-entries.ts';
import { copyText } from '#renderer/app/copy-text.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { showToast } from '#renderer/ui/toasts.ts';

/** The entry that the clipboard refused: shown to be copied by hand. */
export const useEntryByHand = create<{ readonly text: string | undefined }>(() => ({ text: undefined }));

/** Copies a recorded call's entry for the client's record, and says so; or why it cannot be. */
export function useCopyEntry(): (callId: string) => Promise<void> {
  const say = useWords(callEntryWords);
  const language = useLanguage();
  const { calls } = useService();
  return useCallback(
    async (id) => {
      const tell = (text: string) => void showToast({ text, tone: 'danger' });
      try {
        const text = callEntryText(await calls.entry.call({ id }), language);
        if (copyText(text)) showToast({ text: say('copied'), tone: 'success' });
        else useEntryByHand.setState({ text });
      } catch (error) {
        const refusal = refusalOf(error);
        if (!refusal) tell(say('failed'));
        else if (refusal.code === 'IDENTITY_CODE_IN_TEXT') tell(say('identityCode'));
        else tell(refusalSentence(refusal, language));
      }
    },
    [calls, language, say],
  );
}
