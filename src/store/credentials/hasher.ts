/** Makes and checks what is stored of a secret. Takes a good part of a second on purpose, so never on the service's own thread. */
export interface SecretHasher {
  /** What is stored: argon2id with its cost and a fresh salt of 16 bytes, in one text. */
  hash(secret: string): Promise<string>;
  /** True when the secret is the one; a text that is no such hash is nobody's secret. */
  matches(secret: string, hash: string): Promise<boolean>;
}
