import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';
import type { Tone } from './banner.tsx';

export interface ToastMessage {
  readonly text: string;
  readonly tone?: Tone | undefined;
  /** What can still be done about it, normally taking it back. */
  readonly action?:
    | {
        readonly label: string;
        /** A key that does the same, shown on the button; whoever shows the message binds it. */
        readonly shortcut?: string;
        readonly onAction: () => void;
      }
    | undefined;
}

/** Milliseconds a message stays; longer when there is something to press. Pointing at it or focusing stops the clock. */
const stay = { plain: 8_000, withAction: 20_000 };

/** The messages on show; only ToastRegion reads it. */
export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** A message on show with the key that closes it. */
export type QueuedMessage = (typeof toastQueue.visibleToasts)[number];

/**
 * Shows a passing message. `timeoutMs: null` keeps it until closed (for what must not be missed; for what
 * belongs to a place on the screen use Banner). Returns a function that takes it away.
 */
export function showToast(message: ToastMessage, options: { timeoutMs?: number | null } = {}): () => void {
  const fallback = message.action === undefined ? stay.plain : stay.withAction;
  const timeout = options.timeoutMs === undefined ? fallback : options.timeoutMs;
  const key = toastQueue.add(message, timeout === null ? {} : { timeout });
  return () => toastQueue.close(key);
}
