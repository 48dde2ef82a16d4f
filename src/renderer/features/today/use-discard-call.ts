import type { Call } from '#contract/calls.ts';
import { callWords } from '#i18n/calls.ts';
import { formWords } from '#i18n/form.ts';
import { formatClock } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { useTellRefusal } from './use-tell-refusal.ts';

/** Throws an unfinished call away, and brings it back with its beginning and every word when that was a slip. */
export function useDiscardCall(draft: Call): { readonly discard: () => void; readonly isPending: boolean } {
  const say = useWords(callWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { calls } = useService();
  const tell = useTellRefusal();
  const { officeId, startedAt, ending } = draft;
  const fill = useWrite(calls.saveDraft, { onRefused: tell });
  const begin = useWrite(calls.start, {
    onSaved: ({ id, version }) => fill.submit({ id, version, fields: draft, startedAt, ending }),
    onRefused: tell,
  });
  const write = useWrite(calls.discard, {
    onSaved: () =>
      offerUndo(
        {
          text: say('discarded', { clock: formatClock(draft.startMinute, language) }),
          undo: () => begin.submit({ officeId }),
        },
        sayForm('undo'),
      ),
    onRefused: tell,
  });
  return {
    discard: () => write.submit({ id: draft.id, version: draft.version }),
    isPending: write.isPending,
  };
}
