import { promises as files } from 'node:fs';
import { join } from 'node:path';

/** A database key as it lies on the disk: sealed, never plain. Bytes are base64. */
export type SealedKey =
  | { readonly sealedBy: 'os'; readonly sealed: string }
  | {
      readonly sealedBy: 'passphrase';
      readonly sealed: string;
      readonly salt: string;
      readonly nonce: string;
    };

/** @param databaseId 32 hexadecimal digits. @returns `undefined` when there is no such file or it is not readable. */
export async function readSealedKey(folder: string, databaseId: string): Promise<SealedKey | undefined> {
  try {
    const found: unknown = JSON.parse(await files.readFile(sealedKeyPath(folder, databaseId), 'utf8'));
    return isSealedKey(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the file whole or not at all, readable by this user only. @throws the fault of the file system. */
export async function writeSealedKey(folder: string, databaseId: string, key: SealedKey): Promise<void> {
  const path = sealedKeyPath(folder, databaseId);
  await files.mkdir(folder, { recursive: true, mode: 0o700 });
  const part = await files.open(`${path}.part`, 'w', 0o600);
  try {
    await part.writeFile(JSON.stringify(key));
    await part.sync();
  } finally {
    await part.close();
  }
  await files.rename(`${path}.part`, path);
}

function sealedKeyPath(folder: string, databaseId: string): string {
  if (!/^[0-9a-f]{32}$/.test(databaseId)) throw new RangeError('A database id has 32 hexadecimal digits');
  return join(folder, `${databaseId}.json`);
}

function isSealedKey(found: unknown): found is SealedKey {
  if (typeof found !== 'object' || found === null) return false;
  const { sealedBy, sealed, salt, nonce } = found as Record<string, unknown>;
  if (typeof sealed !== 'string') return false;
  return (
    sealedBy === 'os' || (sealedBy === 'passphrase' && typeof salt === 'string' && typeof nonce === 'string')
  );
}
