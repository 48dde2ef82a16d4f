import { useSyncExternalStore } from 'react';
import { UNSTABLE_ToastRegion as AriaToastRegion } from 'react-aria-components/Toast';
import { ToastCard } from './toast-card.tsx';
import { toastQueue } from './toasts.ts';

export interface ToastRegionProps {
  /** Name of the region, such as "Ilmoitukset"; F6 moves to it. */
  label: string;
  closeLabel: string;
}

const follow = (listener: () => void) => toastQueue.subscribe(listener);
const hasToasts = () => toastQueue.visibleToasts.length > 0;

/** Where passing messages appear; once in the application. Send them with `showToast`. */
export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  // An empty region never becomes a landmark, not even when it fills: F6 would pass it by.
  if (!useSyncExternalStore(follow, hasToasts)) return undefined;
  return (
    <AriaToastRegion queue={toastQueue} aria-label={label} className="ui-toasts">
      {({ toast }) => <ToastCard toast={toast} closeLabel={closeLabel} />}
    </AriaToastRegion>
  );
}
