/** Where the key of a database is kept: the operating system's key store, or a file that a passphrase opens. */
export interface KeyKeeper {
  /** The 32 bytes, or `undefined` when this computer has no key for the database or can no longer open it. */
  load(databaseId: string): Promise<Uint8Array | undefined>;
  /** Keeps the key, in place of an older one. @throws when it cannot be kept safely. */
  save(databaseId: string, key: Uint8Array): Promise<void>;
}
