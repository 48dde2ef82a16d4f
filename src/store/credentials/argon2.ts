import { randomBytes } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';
import type { SecretHasher } from './hasher.ts';

/** What a guess costs: memory in kB, and passes over it. Stored with each hash, so it can be raised for new ones. */
export interface Argon2Cost {
  readonly memorySize: number;
  readonly iterations: number;
}

/** 64 MB and three passes, as for the passphrase of the database key: above the least that OWASP's password guidance asks. */
export const usualCost: Argon2Cost = { memorySize: 64 * 1024, iterations: 3 };

/** The same letters typed on two keyboards may be two sequences of code points: NFKC makes them one. */
const normal = (secret: string): string => secret.normalize('NFKC').trim();

/** Argon2id on the calling thread, which it stops for as long as a hash takes. */
export const argon2Hasher = (cost: Argon2Cost = usualCost): SecretHasher => ({
  hash: (secret) =>
    argon2id({
      password: normal(secret),
      salt: randomBytes(16),
      hashLength: 32,
      parallelism: 1,
      ...cost,
      outputType: 'encoded',
    }),
  async matches(secret, hash) {
    if (normal(secret) === '' || !hash.startsWith('$argon2id$')) return false;
    try {
      return await argon2Verify({ password: normal(secret), hash });
    } catch {
      return false;
    }
  },
});
