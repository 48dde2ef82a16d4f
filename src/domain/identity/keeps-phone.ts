import type { IdentityMode } from './identity-mode.ts';

/**
 * Whether a phone number stays on a row. Without identities it stays only where somebody has promised to call it, and
 * only until that has been done.
 */
export function keepsPhone(mode: IdentityMode, forOpenPromise: boolean): boolean {
  return mode !== 'none' || forOpenPromise;
}
