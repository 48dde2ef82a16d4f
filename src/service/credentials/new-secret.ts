import { checkSecret, type SecretKind } from '#domain/credentials/check-secret.ts';
import type { Role } from '#domain/permissions/role.ts';
import type { ReadDb } from '#store/database.ts';
import type { StoredSecret } from '#store/credentials/credentials.ts';
import { listOffices } from '#store/offices/offices.ts';
import { refuse } from '#service/refuse.ts';
import type { SecretHasher } from '#store/credentials/hasher.ts';

/** A new secret as it is stored. @throws INVALID_INPUT with what is wrong with it, under the given field */
export async function newSecret(
  db: ReadDb,
  hasher: SecretHasher,
  person: { readonly name: string; readonly roles: readonly Role[] },
  { kind, secret }: { readonly kind: SecretKind; readonly secret: string },
  field = 'secret',
): Promise<StoredSecret> {
  const code = checkSecret(kind, secret, {
    personName: person.name,
    officeNames: (await listOffices(db)).map(({ name }) => name),
    isAdministrator: person.roles.includes('administrator'),
  });
  if (code !== undefined) return refuse('INVALID_INPUT', { problems: [{ field, code }] });
  return { kind, hash: await hasher.hash(secret) };
}
