import { createContext } from 'react';

/**
 * Whether keys without Ctrl or Alt do anything (WCAG 2.1.4: they can be switched off). The application gives
 * the person's setting; chips, the slot grid and `useShortcut` obey it and hide the hints that would not work.
 */
export const SingleKeys = createContext(true);
