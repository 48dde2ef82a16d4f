import { use, useEffect, useRef } from 'react';
import { createKeybindingsHandler } from 'tinykeys';
import { ModalDepth, openModals } from './modal-depth.ts';
import { SingleKeys } from './single-keys.ts';

export interface ShortcutOptions {
  /** Off while false, for example when another view is on top. */
  isEnabled?: boolean;
}

/**
 * True when the binding uses no Ctrl, Alt or Meta, so that it can be switched off as a single key. A function key
 * writes nothing, so it is not one.
 */
export function isSingleKey(binding: string): boolean {
  return !binding.split(' ').some((press) => /(^|\+)(\$mod|control|alt|meta)\+|^F\d+$/i.test(press));
}

/** True when the keys typed there are text or jump in a list, so that a single key must not act. */
function isWriting(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target.closest('[role=spinbutton],[role=menu],[role=listbox]') !== null;
}

/**
 * Runs `action` when the keys are pressed anywhere in the window. Bindings are tinykeys' (`$mod+k`, `g t`, `?`).
 * Keys with Ctrl or Alt and function keys come here before what has the focus, which hears no more of them: Ctrl+Enter saves
 * also from a chip or a button that would take the Enter for itself. A single key does nothing while one writes or when single keys are switched off; a held key acts once; an
 * open dialog stops those of what is below it.
 */
export function useShortcut(binding: string, action: () => void, options: ShortcutOptions = {}): void {
  const latest = useRef(action);
  const hasSingleKeys = use(SingleKeys);
  const depth = use(ModalDepth);
  const isSingle = isSingleKey(binding);
  const isOn = (options.isEnabled ?? true) && (!isSingle || hasSingleKeys);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const handler = createKeybindingsHandler(
      {
        [binding]: (event) => {
          event.preventDefault();
          if (!isSingle) event.stopPropagation();
          latest.current();
        },
      },
      {
        ignore: (event) =>
          event.repeat ||
          event.isComposing ||
          event.defaultPrevented ||
          openModals() > depth ||
          (isSingle && isWriting(event)),
      },
    );
    const phase = { capture: !isSingle };
    window.addEventListener('keydown', handler, phase);
    return () => window.removeEventListener('keydown', handler, phase);
  }, [binding, isOn, isSingle, depth]);
}
