import { useEffect } from 'react';
import { useUndoable } from '#renderer/app/undo.ts';

/** Ctrl+Z takes back the last thing done; in a field it is the field's own undo. */
export function useUndoKey(): void {
  const last = useUndoable((state) => state.last);
  useEffect(() => {
    if (!last) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const isInField = event.target instanceof Element && event.target.closest('input,textarea') !== null;
      if (!isUndo || isInField || event.defaultPrevented) return;
      event.preventDefault();
      last.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [last]);
}
