import type { SecretHasher } from '#store/credentials/hasher.ts';

/** A hash that no secret has, of the usual cost: checking against it takes as long as against somebody's. */
const nobodys =
  '$argon2id$v=19$m=65536,t=3,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Whether the secret is the stored one. Where there is none, the answer takes as long and is no. */
export async function isSecretOf(
  hasher: SecretHasher,
  secret: string,
  stored: { readonly hash: string } | undefined,
): Promise<boolean> {
  const matches = await hasher.matches(secret, stored?.hash ?? nobodys);
  return matches && stored !== undefined;
}
