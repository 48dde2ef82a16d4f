import { useCallback, useEffect, useMemo, useRef } from 'react';
import { localOf } from '#domain/time/instant.ts';
import { callWords } from '#i18n/calls.ts';
import { formWords } from '#i18n/form.ts';
import { formatClock } from '#i18n/formats.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { takeIncomingCall } from '#renderer/app/incoming/incoming-call.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { useTellProblem } from '#renderer/features/calls/use-tell-problem.ts';
import { showToast } from '#renderer/ui/toasts.ts';

/** Counts a call that nobody could answer, by key or button, and offers to take the slip back. */
export function useMissedCall(officeId: string): () => void {
  const say = useWords(callWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { calls } = useService();
  const tell = useTellProblem();
  const takeBack = useWrite(calls.discard, {
    onSaved: () => showToast({ text: say('takenBack') }),
    onRefused: tell,
  });
  const missed = useWrite(calls.missed, {
    onSaved: ({ id, version, startedAt }) =>
      offerUndo(
        {
          text: say('missedCounted', { clock: formatClock(localOf(startedAt).minute, language) }),
          undo: () => takeBack.submit({ id, version }),
        },
        sayForm('undo'),
      ),
    onRefused: tell,
  });

  const latest = useRef(missed.submit);
  useEffect(() => {
    latest.current = missed.submit;
  });
  const count = useCallback(() => latest.current({ officeId, phone: takeIncomingCall() ?? '' }), [officeId]);
  useCommands(
    useMemo(
      () => [{ id: 'missed-call', title: say('missedOne'), shortcut: 'F7', onAction: count }],
      [say, count],
    ),
  );
  return count;
}
