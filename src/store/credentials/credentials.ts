import type { SecretKind } from '#domain/credentials/check-secret.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A person's secret as it is stored: argon2id with its cost and salt, never the secret. It leaves the service in no answer. */
export interface StoredSecret {
  readonly kind: SecretKind;
  readonly hash: string;
}

/** The person's secret, or undefined before one has been set. */
export async function findSecret(db: ReadDb, staffId: string): Promise<StoredSecret | undefined> {
  return db
    .selectFrom('credential')
    .select(['kind', 'hash'])
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
}

/** Which kind of secret each person has; those without one are not there. */
export async function secretKindsOf(db: ReadDb): Promise<ReadonlyMap<string, SecretKind>> {
  const rows = await db.selectFrom('credential').select(['staff_id', 'kind']).execute();
  return new Map(rows.map(({ staff_id, kind }) => [staff_id, kind]));
}

/** Sets or replaces the person's secret; a start code that was waiting opens no more. */
export async function setSecret(
  db: WriteDb,
  staffId: string,
  { kind, hash }: StoredSecret,
  now: Instant,
): Promise<void> {
  const row = { kind, hash, set_at: now };
  await db
    .insertInto('credential')
    .values({ staff_id: staffId, ...row })
    .onConflict((conflict) => conflict.column('staff_id').doUpdateSet(row))
    .execute();
  await db.deleteFrom('start_code').where('staff_id', '=', staffId).execute();
  await db
    .insertInto('setting')
    .values({ name: BEGUN, value: 'true' })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

const BEGUN = 'secrets.begun';

/** True as soon as anybody has ever set a secret: from then on nobody sets a first one without a start code. */
export async function haveSecretsBegun(db: ReadDb): Promise<boolean> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', BEGUN).executeTakeFirst();
  return row !== undefined;
}

/** A start code as it is stored. */
export interface StoredStartCode {
  readonly hash: string;
  readonly expiresAt: Instant;
}

/** The start code that waits for the person, expired or not. */
export async function findStartCode(db: ReadDb, staffId: string): Promise<StoredStartCode | undefined> {
  return db
    .selectFrom('start_code')
    .select(['hash', 'expires_at as expiresAt'])
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
}

/** Puts a start code in place of the person's secret and of an earlier code: neither opens any more. */
export async function putStartCode(
  db: WriteDb,
  staffId: string,
  code: StoredStartCode,
  made: { readonly at: Instant; readonly byId: string },
): Promise<void> {
  const row = { hash: code.hash, expires_at: code.expiresAt, made_at: made.at, made_by_id: made.byId };
  await db
    .insertInto('start_code')
    .values({ staff_id: staffId, ...row })
    .onConflict((conflict) => conflict.column('staff_id').doUpdateSet(row))
    .execute();
  await db.deleteFrom('credential').where('staff_id', '=', staffId).execute();
}

/** Until when each waiting start code opens. */
export async function startCodes(db: ReadDb): Promise<ReadonlyMap<string, Instant>> {
  const rows = await db.selectFrom('start_code').select(['staff_id', 'expires_at']).execute();
  return new Map(rows.map(({ staff_id, expires_at }) => [staff_id, expires_at]));
}
