import { safeStorage } from 'electron';
import type { KeyKeeper } from '#store/keys/key-keeper.ts';
import { readSealedKey, writeSealedKey } from './sealed-key-file.ts';

/**
 * Whether the operating system has a real key store. On Linux without one, Electron would seal with a password that
 * is written in its source (`basic_text`): that is no seal.
 */
export async function hasKeyStore(platform: NodeJS.Platform): Promise<boolean> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
  return platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}

/**
 * Keys sealed by the operating system (Keychain, DPAPI, Secret Service), in `folder`, which is never the database's.
 * Use it only where {@link hasKeyStore}.
 */
export function osKeyKeeper(folder: string): KeyKeeper {
  async function save(databaseId: string, key: Uint8Array): Promise<void> {
    const sealed = await safeStorage.encryptStringAsync(Buffer.from(key).toString('base64'));
    await writeSealedKey(folder, databaseId, { sealedBy: 'os', sealed: sealed.toString('base64') });
  }
  return {
    save,
    async load(databaseId) {
      const found = await readSealedKey(folder, databaseId);
      if (found?.sealedBy !== 'os') return undefined;
      try {
        const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(
          Buffer.from(found.sealed, 'base64'),
        );
        const key = new Uint8Array(Buffer.from(result, 'base64'));
        if (shouldReEncrypt) await save(databaseId, key);
        return key;
      } catch {
        // The key store was reset or belongs to another user. The recovery key opens the database.
        return undefined;
      }
    },
  };
}
