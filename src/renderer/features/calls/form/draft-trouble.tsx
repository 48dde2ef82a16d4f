import type { Refusal } from '#renderer/app/write/refusal.ts';
import { callWords } from '#i18n/calls.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import type { DraftKeeper } from '#renderer/features/calls/draft/draft-keeper.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';

export interface DraftTroubleProps {
  keeper: DraftKeeper;
  refusal: Refusal;
  /** Goes on with the words of this window as a new draft. */
  onSaveAsNew: () => void;
}

/** Why the draft cannot be stored, and the choice that only a person can make. The words stay in the form meanwhile. */
export function DraftTrouble({ keeper, refusal, onSaveAsNew }: DraftTroubleProps) {
  const say = useWords(callWords);
  const language = useLanguage();
  const service = useService();

  async function settle(words: 'mine' | 'theirs') {
    const { stored } = keeper.get();
    if (stored) keeper.settle(await service.calls.get.call({ id: stored.id }), words);
  }

  if (refusal.code === 'CHANGED_MEANWHILE')
    return (
      <Banner
        tone="warning"
        live="alert"
        title={say('changedTitle')}
        actions={
          <>
            <Button onPress={() => void settle('mine')}>{say('keepMine')}</Button>
            <Button onPress={() => void settle('theirs')}>{say('takeTheirs')}</Button>
          </>
        }
      />
    );
  if (refusal.code === 'NOT_FOUND' || refusal.code === 'NOT_POSSIBLE_NOW')
    return (
      <Banner
        tone="warning"
        live="alert"
        title={say('goneTitle')}
        actions={<Button onPress={onSaveAsNew}>{say('saveAsNew')}</Button>}
      />
    );
  return (
    <Banner tone="danger" title={say('saveFailed')}>
      {refusalSentence(refusal, language)}
    </Banner>
  );
}
