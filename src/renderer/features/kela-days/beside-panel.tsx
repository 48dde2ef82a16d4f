import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useWords } from '#renderer/app/language.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface BesidePanelProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** What is open beside the grid: takes the focus without holding it, and Escape closes it as the button does. */
export function BesidePanel({ title, onClose, children }: BesidePanelProps) {
  const say = useWords(kelaDayWords);
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  // A form inside has already taken the focus to its first field.
  useEffect(() => {
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus();
  }, []);
  useKeptFocus(panel, () => panel.current);

  function closeByEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    <div role="presentation" onKeyDown={closeByEscape}>
      <section ref={panel} className="ui-panel kela-beside" aria-labelledby={id} tabIndex={-1}>
        <div className="ui-panel-head">
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" label={say('close')} shortcut="Escape" onPress={onClose} />
        </div>
        {children}
      </section>
    </div>
  );
}
