import { create } from 'zustand';
import { showToast } from '#renderer/ui/toasts.ts';

/** The last thing that can be taken back, while it can. */
export interface Undoable {
  /** What was done, as a sentence: "Aika klo 9.00 siirretty klo 10.00". */
  readonly text: string;
  readonly undo: () => void;
}

export const useUndoable = create<{ readonly last: Undoable | undefined }>(() => ({ last: undefined }));

/** How long the offer stands, in milliseconds; pointing at it stops the clock of the notice only. */
const stands = 20_000;

/**
 * Says what was done and offers to take it back: by the notice's button, Ctrl+Z or the palette. `label` is the button's
 * word in the window's language.
 */
export function offerUndo(undoable: Undoable, label: string): void {
  const close = showToast(
    { text: undoable.text, tone: 'success', action: { label, onAction: () => take() } },
    { timeoutMs: stands },
  );
  const offered: Undoable = { text: undoable.text, undo: () => take() };
  const forget = () =>
    useUndoable.setState(({ last }) => (last === offered ? { last: undefined } : { last }));
  let isTaken = false;
  function take() {
    if (isTaken) return;
    isTaken = true;
    close();
    forget();
    undoable.undo();
  }
  useUndoable.setState({ last: offered });
  setTimeout(forget, stands);
}
