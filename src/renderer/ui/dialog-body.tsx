import { useEffect, useRef, type ReactNode } from 'react';
import { useOverflow } from './use-overflow.ts';

const field = 'input:not([type=hidden],:disabled),textarea:not(:disabled),.ui-select-button:not(:disabled)';

/**
 * The part of a dialog that scrolls, by the arrow keys too when it has to. Its first field takes the focus; without one the
 * dialog itself has it.
 */
export function DialogBody({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  const hasToScroll = useOverflow(body);
  useEffect(() => body.current?.querySelector<HTMLElement>(field)?.focus(), []);
  return (
    <div ref={body} className="ui-dialog-body" {...(hasToScroll ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  );
}
