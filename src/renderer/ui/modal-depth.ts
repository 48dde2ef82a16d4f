import { createContext } from 'react';

/** How many modal windows one is inside: 0 on the page, 1 in a dialog, 2 in a dialog opened from it. */
export const ModalDepth = createContext(0);

/** How many modal windows are open now; only what is inside the uppermost answers to shortcuts. */
export function openModals(): number {
  return document.querySelectorAll('.ui-backdrop, .ui-cover').length;
}
