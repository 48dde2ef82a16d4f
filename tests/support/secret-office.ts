import { createRouterClient } from '@orpc/server';
import { formatRecoveryKey } from '#domain/database-key/recovery-key.ts';
import { argon2Hasher } from '#store/credentials/argon2.ts';
import type { SecretHasher } from '#store/credentials/hasher.ts';
import type { WireContext } from '#service/parts.ts';
import { setSecret } from '#store/credentials/credentials.ts';
import { newOffice, type TestOffice } from './office.ts';
import type { Client } from './wires.ts';

/** The real way to hash at the least cost there is: a test waits for a thousandth of it. */
export const cheapHasher: SecretHasher = argon2Hasher({ memorySize: 8, iterations: 1 });

/** The key behind the recovery key of a test's office. */
export const recoveryKey = formatRecoveryKey(Uint8Array.from({ length: 32 }, (_, index) => index));

export const administratorsPassword = 'kolme vihreää kurkea';

/** An office in which everybody is asked for a secret. Paula, the administrator, has set hers in the wizard. */
export interface SecretOffice extends TestOffice {
  /** A client of a window in which nobody works; the account is that of a desktop's computer. */
  window(sessionId: string, account?: WireContext['account']): Client;
  /** Gives a person a password (or PIN) as if they had set it. */
  give(firstName: string, secret: string, kind?: 'password' | 'pin'): Promise<void>;
  /** A window in which the person has come in with the secret. */
  in(firstName: string, secret: string, sessionId?: string): Promise<Client>;
  /** Operations of the audit log from its end back, oldest first, each with whom it names. */
  written(rows: number): Promise<string[]>;
}

/** @param hasher real by default but for its cost */
export async function newSecretOffice(on = '2026-10-21', hasher = cheapHasher): Promise<SecretOffice> {
  const office = await newOffice(on, 8 * 60, { secrets: hasher, recoveryKey: () => recoveryKey });
  const window: SecretOffice['window'] = (sessionId, account) =>
    createRouterClient(office.service, { context: { sessionId, account } });
  return {
    ...office,
    window,
    async give(firstName, secret, kind = 'password') {
      const staffId = await office.idOf(firstName);
      const hash = await hasher.hash(secret);
      await office.parts.store.write((db) => setSecret(db, staffId, { kind, hash }, office.time.clock()));
    },
    async in(firstName, secret, sessionId = `window of ${firstName}`) {
      const client = window(sessionId);
      await client.session.enter({ staffId: await office.idOf(firstName), secret });
      return client;
    },
    async written(rows) {
      const entries = await office.parts.store.read
        .selectFrom('audit_entry')
        .select(['operation', 'staff_id', 'entity_id'])
        .orderBy('seq', 'desc')
        .limit(rows)
        .execute();
      const { people } = await window('reader').session.current();
      const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name.split(' ')[0] ?? '–';
      return entries
        .toReversed()
        .map(({ operation, staff_id, entity_id }) => `${operation} ${nameOf(staff_id)} ${nameOf(entity_id)}`);
    },
  };
}
