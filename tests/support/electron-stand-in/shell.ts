import type { Shell } from 'electron';

/** Addresses that the program handed to the computer, in order; `fault` is what the computer says to the next one. */
export const shellState = { opened: [] as string[], fault: undefined as string | undefined };

/** The member of Electron's `shell` that the program uses. */
export const shell = {
  async openExternal(url: string): Promise<void> {
    if (shellState.fault !== undefined) throw new Error(shellState.fault);
    shellState.opened.push(url);
  },
} satisfies Partial<Shell>;
