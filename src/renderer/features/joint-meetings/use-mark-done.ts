import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';

/** Which step of which meeting; without a step the follow-up. */
export interface DoneMark {
  readonly id: string;
  readonly version: number;
  readonly stepId: string | null;
  readonly done: boolean;
}

/** Marks a step or a follow-up done at once, and offers to take the mark back. */
export function useMarkDone(): (mark: DoneMark) => void {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  const { submit } = useWrite(useService().jointMeetings.markDone, {
    onSaved: ({ id, version }, { stepId, done }) => {
      if (done)
        offerUndo(
          { text: say('doneSaid'), undo: () => submit({ id, version, stepId, done: false }) },
          say('undo'),
        );
    },
    onRefused: (refusal) => showToast({ text: refusalSentence(refusal, language), tone: 'danger' }),
  });
  return submit;
}
