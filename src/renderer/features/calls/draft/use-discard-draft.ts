import { useQueryClient } from '@tanstack/react-query';
import { localOf } from '#domain/time/instant.ts';
import { callWords } from '#i18n/calls.ts';
import { formatClock } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { newRequestId } from '#renderer/app/write/request-id.ts';
import { showToast } from '#renderer/ui/toasts.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { forgetDraft } from './open-drafts.ts';
import { useBeginDraft } from './use-draft.ts';

/**
 * Throws a draft away without asking, and offers to bring it back with its beginning and every word.
 *
 * @param onBack told the name of the call that has been brought back
 */
export function useDiscardDraft(onBack: (call: string) => void): (keeper: DraftKeeper) => Promise<void> {
  const say = useWords(callWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const service = useService();
  const queries = useQueryClient();
  const begin = useBeginDraft();

  return async (keeper) => {
    const { content } = keeper.get();
    const clock = formatClock(localOf(content.startedAt).minute, language);
    const requestId = newRequestId();
    try {
      const row = await keeper.hold();
      await service.calls.discard.call({ ...row, requestId });
    } catch (error) {
      keeper.release();
      const refusal = refusalOf(error);
      return void showToast({
        text: refusal ? refusalSentence(refusal, language) : say('saveFailed'),
        tone: 'danger',
      });
    }
    forgetDraft(keeper);
    void queries.invalidateQueries({ queryKey: service.calls.drafts.key() });
    offerUndo({ text: say('discarded', { clock }), undo: () => onBack(begin(content)) }, sayForm('undo'));
  };
}
