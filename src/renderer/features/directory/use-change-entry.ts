import type { Entry } from '#contract/directory.ts';
import { directoryWords } from '#i18n/directory.ts';
import { formWords } from '#i18n/form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';

/** Marks an entry as checked today, or removes it; both can be taken back. */
export function useChangeEntry(): {
  readonly check: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
} {
  const say = useWords(directoryWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { today } = useSession();
  const { directory } = useService();
  const onRefused = (refusal: Refusal) =>
    showToast({ text: refusalSentence(refusal, language), tone: 'danger' });
  const takeBack = useWrite(directory.check, { onRefused });
  const restore = useWrite(directory.restore, { onRefused });
  const checking = useWrite(directory.check, { onRefused });
  const removing = useWrite(directory.remove, {
    onRefused,
    onSaved: ({ id, version, name }) => {
      const undo = () => restore.submit({ id, version });
      offerUndo({ text: say('removed', { name }), undo }, sayForm('undo'));
    },
  });
  return {
    check: (entry) => {
      const { id, version, name, checkedOn } = entry;
      checking.submit({ id, version, checkedOn: today });
      const undo = () => takeBack.submit({ id, version: version + 1, checkedOn });
      offerUndo({ text: say('checkSaved', { name }), undo }, sayForm('undo'));
    },
    remove: ({ id, version }) => removing.submit({ id, version }),
  };
}
