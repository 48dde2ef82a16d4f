import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Says a refusal of something that has no form of its own. */
export function useTellRefusal(): (refusal: Refusal) => void {
  const language = useLanguage();
  return (refusal) => showToast({ text: refusalSentence(refusal, language), tone: 'danger' });
}

/** Brings a cancelled meeting back, if all are still free. */
export function useRestore(): (seen: Seen) => void {
  const say = useWords(jointMeetingWords);
  const { submit } = useWrite(useService().jointMeetings.restore, {
    onSaved: () => showToast({ text: say('restored'), tone: 'success' }),
    onRefused: useTellRefusal(),
  });
  return ({ id, version }) => submit({ id, version });
}

/** Marks that the client did not come, with the mark to be taken back; or that the client came after all. */
export function useMarkNoShow(): (seen: Seen, noShow: boolean) => void {
  const say = useWords(jointMeetingWords);
  const { submit } = useWrite(useService().jointMeetings.markNoShow, {
    onSaved: ({ id, version }, { noShow }) => {
      if (noShow)
        offerUndo(
          { text: say('noShowSaid'), undo: () => submit({ id, version, noShow: false }) },
          say('undo'),
        );
    },
    onRefused: useTellRefusal(),
  });
  return ({ id, version }, noShow) => submit({ id, version, noShow });
}

/** Records that the client took the permission back, with the mark to be taken back; or that the mark was wrong. */
export function useWithdraw(): (seen: Seen, withdrawn: boolean) => void {
  const say = useWords(jointMeetingWords);
  const { submit } = useWrite(useService().jointMeetings.withdrawPermission, {
    onSaved: ({ id, version }, { withdrawn }) => {
      if (withdrawn)
        offerUndo(
          { text: say('withdrawn'), undo: () => submit({ id, version, withdrawn: false }) },
          say('undo'),
        );
    },
    onRefused: useTellRefusal(),
  });
  return ({ id, version }, withdrawn) => submit({ id, version, withdrawn });
}

/** Lets one person drop out; the time is free at once. */
export function useDropOut(): (
  seen: Seen,
  participant: { readonly id: string; readonly name: string },
) => void {
  const say = useWords(jointMeetingWords);
  const { submit } = useWrite(useService().jointMeetings.dropOut, {
    onSaved: ({ participants }, { participantId }) => {
      const name = participants.find(({ id }) => id === participantId)?.name ?? '';
      showToast({ text: say('droppedOut', { name }), tone: 'success' });
    },
    onRefused: useTellRefusal(),
  });
  return ({ id, version }, participant) => submit({ id, version, participantId: participant.id });
}
