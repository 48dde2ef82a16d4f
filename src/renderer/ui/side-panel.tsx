import { useId, type ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';

export interface SidePanelProps {
  title: string;
  children: ReactNode;
  /** Shows a close button with this name. */
  closeLabel?: string | undefined;
  onClose?: (() => void) | undefined;
}

/** Details beside the work, without taking the focus or covering anything; for one that does, use Drawer. */
export function SidePanel({ title, children, closeLabel, onClose }: SidePanelProps) {
  const id = useId();
  return (
    <aside className="ui-panel" aria-labelledby={id}>
      <div className="ui-panel-head">
        <h2 id={id}>{title}</h2>
        {closeLabel !== undefined && onClose !== undefined && (
          <IconButton icon="close" label={closeLabel} onPress={onClose} />
        )}
      </div>
      {children}
    </aside>
  );
}
