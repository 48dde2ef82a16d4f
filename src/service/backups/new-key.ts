import { formatRecoveryKey } from '#domain/database-key/recovery-key.ts';

/** A key that was shown and waits to be confirmed. It is kept in memory only: after a restart there is none. */
export interface BegunKey {
  readonly key: Uint8Array;
  readonly recoveryKey: string;
}

/** The key with its printed form. @param key 32 random bytes */
export const begunKey = (key: Uint8Array): BegunKey => ({ key, recoveryKey: formatRecoveryKey(key) });

/** Whether somebody has the printed key before them: case and the letters that are read as digits do not matter. */
export function isLastGroup({ recoveryKey }: BegunKey, typed: string): boolean {
  const clean = typed.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  return clean === recoveryKey.split('-').at(-1);
}
