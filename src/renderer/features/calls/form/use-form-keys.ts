import { useEffect, useMemo, useRef } from 'react';
import { callDetailWords } from '#i18n/call-details.ts';
import { callWords } from '#i18n/calls.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useWords } from '#renderer/app/language.ts';
import { focusField } from '#renderer/ui/form-errors.tsx';

export interface FormActions {
  readonly save: () => void;
  /** Saves and begins the next note; nothing for a call that goes on. */
  readonly saveAndNext: () => void;
  readonly endAsNonCase: () => void;
  readonly endNow: () => void;
}

/** Goes to the outcome: to the chosen one, or to the first of them. */
function focusOutcome(): void {
  const chosen = document.getElementById('outcome')?.querySelector<HTMLElement>('input:checked');
  if (chosen) chosen.focus();
  else focusField('outcome');
}

/** The keys of the form, wherever in it the focus is; they stand in the palette and in the list of shortcuts too. */
export function useFormKeys(actions: FormActions): void {
  const say = useWords(callWords);
  const sayEntry = useWords(callDetailWords);
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useCommands(
    useMemo(
      () => [
        {
          id: 'save-call',
          title: say('save'),
          shortcut: '$mod+Enter',
          onAction: () => latest.current.save(),
        },
        {
          id: 'save-and-next',
          title: sayEntry('saveAndNext'),
          shortcut: '$mod+Shift+Enter',
          onAction: () => latest.current.saveAndNext(),
        },
        { id: 'to-outcome', title: say('toOutcome'), shortcut: 'Alt+l', onAction: focusOutcome },
        { id: 'end-call', title: say('endNow'), shortcut: 'F8', onAction: () => latest.current.endNow() },
        {
          id: 'non-case',
          title: say('nonCase'),
          shortcut: 'F9',
          onAction: () => latest.current.endAsNonCase(),
        },
      ],
      [say, sayEntry],
    ),
  );
}
