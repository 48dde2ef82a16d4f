import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import type { SealedKey } from './sealed-key-file.ts';

type PassphraseSealed = Extract<SealedKey, { sealedBy: 'passphrase' }>;

/** 64 MB (in kB) and three passes for each guess: above the least that OWASP's password guidance asks of argon2id. */
const cost = { memorySize: 64 * 1024, iterations: 3, parallelism: 1 };
const tagLength = 16;

/** Seals a database key so that only the passphrase opens it: argon2id and AES-256-GCM with a fresh salt and nonce. */
export async function sealWithPassphrase(key: Uint8Array, passphrase: string): Promise<PassphraseSealed> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await stretched(passphrase, salt), nonce);
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  const [sealedText, saltText, nonceText] = [sealed, salt, nonce].map((bytes) => bytes.toString('base64'));
  return { sealedBy: 'passphrase', sealed: sealedText ?? '', salt: saltText ?? '', nonce: nonceText ?? '' };
}

/** The key, or `undefined` when the passphrase is wrong or the file was changed. */
export async function openWithPassphrase(
  found: PassphraseSealed,
  passphrase: string,
): Promise<Uint8Array | undefined> {
  const [sealed, salt, nonce] = [found.sealed, found.salt, found.nonce].map((text) =>
    Buffer.from(text, 'base64'),
  );
  if (sealed === undefined || salt === undefined || nonce === undefined) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', await stretched(passphrase, salt), nonce);
    decipher.setAuthTag(sealed.subarray(-tagLength));
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()]));
  } catch {
    return undefined;
  }
}

/**
 * The same passphrase typed on two keyboards may be two sequences of code points: NFKC makes them one. By a library in
 * WebAssembly, because Electron's crypto has no argon2.
 */
async function stretched(passphrase: string, salt: Buffer): Promise<Buffer> {
  const bytes = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    hashLength: 32,
    ...cost,
    outputType: 'binary',
  });
  return Buffer.from(bytes);
}
