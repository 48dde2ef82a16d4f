import { useEffect, useRef, type ReactNode } from 'react';

const field = 'input:not([type=hidden],:disabled),textarea:not(:disabled),.ui-select-button:not(:disabled)';

/** The part of a dialog that scrolls. Its first field takes the focus; without one the dialog itself has it. */
export function DialogBody({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.querySelector<HTMLElement>(field)?.focus(), []);
  return (
    <div ref={body} className="ui-dialog-body">
      {children}
    </div>
  );
}
