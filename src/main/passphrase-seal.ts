import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import type { SealedKey } from './sealed-key-file.ts';

type PassphraseSealed = Extract<SealedKey, { sealedBy: 'passphrase' }>;

/** 128 MB and about half a second for each guess (OWASP's first choice of scrypt parameters). */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const tagLength = 16;

/** Seals a database key so that only the passphrase opens it: scrypt and AES-256-GCM with a fresh salt and nonce. */
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

/** The same passphrase typed on two keyboards may be two sequences of code points: NFKC makes them one. */
function stretched(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, cost, (fault, bytes) =>
      fault ? reject(fault) : resolve(bytes),
    );
  });
}
