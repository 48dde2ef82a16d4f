import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SafeStorage } from 'electron';
import { mustBe } from './preventable.ts';
import { isAppReady } from './readiness.ts';

/** The key store of the operating system, as a test wants it. */
export const storageState = {
  available: true,
  backend: 'gnome_libsecret' as ReturnType<SafeStorage['getSelectedStorageBackend']>,
  rotated: false,
  encryptions: 0,
  secret: randomBytes(32),
};

/** Really encrypts, with a key that lives in `storageState.secret`. */
export const safeStorage = {
  isAsyncEncryptionAvailable() {
    mustBe(true, isAppReady(), 'safeStorage');
    return Promise.resolve(storageState.available);
  },
  getSelectedStorageBackend: () => (isAppReady() ? storageState.backend : 'unknown'),
  encryptStringAsync(text: string) {
    mustBe(true, isAppReady(), 'safeStorage');
    storageState.encryptions += 1;
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', storageState.secret, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Promise.resolve(Buffer.concat([nonce, cipher.getAuthTag(), sealed]));
  },
  async decryptStringAsync(encrypted: Buffer) {
    mustBe(true, isAppReady(), 'safeStorage');
    const decipher = createDecipheriv('aes-256-gcm', storageState.secret, encrypted.subarray(0, 12));
    decipher.setAuthTag(encrypted.subarray(12, 28));
    const result = Buffer.concat([decipher.update(encrypted.subarray(28)), decipher.final()]).toString(
      'utf8',
    );
    return Promise.resolve({ result, shouldReEncrypt: storageState.rotated });
  },
} satisfies Partial<Record<keyof SafeStorage, unknown>>;
