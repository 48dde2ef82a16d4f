import { useMemo } from 'react';
import { callEntryWords } from '#i18n/call-entries.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useWords } from '#renderer/app/language.ts';
import { useLastSaved } from '#renderer/features/calls/saved-notice.ts';
import { useCopyEntry } from './use-copy-entry.ts';

/** The key that copies what was saved last; it stands in the notice too. */
export const COPY_KEY = 'Alt+k';

/** Until the next call begins, one key copies the entry of the call that was saved last. */
export function useCopyLast(): void {
  const say = useWords(callEntryWords);
  const copy = useCopyEntry();
  const id = useLastSaved((state) => state.id);
  useCommands(
    useMemo(
      () =>
        id === undefined
          ? []
          : [{ id: 'copy-entry', title: say('copyLast'), shortcut: COPY_KEY, onAction: () => void copy(id) }],
      [id, say, copy],
    ),
  );
}
