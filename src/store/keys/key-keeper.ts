/** Where the key of a database is kept: an operating system's key store, a file that a passphrase opens, a key file. */
export interface KeyKeeper {
  /** The 32 bytes, or `undefined` when this computer has no key for the database or can no longer open it. */
  load(databaseId: string): Promise<Uint8Array | undefined>;
  /** Keeps the key, in place of an older one. @throws when it cannot be kept safely. */
  save(databaseId: string, key: Uint8Array): Promise<void>;
}
