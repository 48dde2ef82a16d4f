import { useCallback, useEffect, useMemo, useRef } from 'react';
import { callDetailWords } from '#i18n/call-details.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useWords } from '#renderer/app/language.ts';

/** Enters a call afterwards, by key or button; in the palette by what people call it too. */
export function useLateEntry(begin: () => void): () => void {
  const say = useWords(callDetailWords);
  const latest = useRef(begin);
  useEffect(() => {
    latest.current = begin;
  });
  const onLate = useCallback(() => latest.current(), []);
  useCommands(
    useMemo(
      () => [
        {
          id: 'late-entry',
          title: say('newLate'),
          keywords: say('newLateKeywords'),
          shortcut: 'Alt+j',
          onAction: onLate,
        },
      ],
      [say, onLate],
    ),
  );
  return onLate;
}
