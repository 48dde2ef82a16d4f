import { randomUUID } from 'node:crypto';
import { formatRecoveryKey } from '#domain/database-key/recovery-key.ts';
import type { Instant } from '#domain/time/instant.ts';
import { argon2Hasher } from '#store/credentials/argon2.ts';
import { threadedHasher } from '#store/credentials/hash-threads.ts';
import { forgetTries } from '#store/credentials/tries.ts';
import { forgetAnswers } from '#store/requests/requests.ts';
import type { Store } from '#store/open.ts';
import { newBackupKeeper } from './backups/keeper.ts';
import { fillExampleOffice } from './example-office/fill.ts';
import { newAnnouncer } from './live/announcer.ts';
import type { ServiceParts } from './parts.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How often a running service should {@link tidy}, in milliseconds. */
export const TIDY_EVERY = 60 * 60 * 1000;

/**
 * Forgets after two days the answers kept for repeated requests, which may hold client data that was deleted since, and wrong
 * tries to come in.
 */
export async function tidy({ store, clock }: Pick<ServiceParts, 'store' | 'clock'>): Promise<void> {
  await store.write(async (db) => {
    await forgetAnswers(db, (clock() - 2 * DAY) as Instant);
    await forgetTries(db, (clock() - 2 * DAY) as Instant);
  });
}

/** The parts of a service over an open store, tidied; an empty example office is filled. */
export async function newParts(
  store: Store,
  {
    clock,
    version,
    demo,
    printPdf,
    rowThread,
    hashThread,
  }: Pick<ServiceParts, 'clock' | 'version' | 'demo' | 'printPdf' | 'rowThread'> & {
    /** The file of the thread on which secrets are hashed; without one they are hashed here. */
    hashThread?: URL;
  },
): Promise<ServiceParts> {
  const parts: ServiceParts = {
    store,
    clock,
    newId: randomUUID,
    announcer: newAnnouncer(),
    version,
    demo,
    backups: newBackupKeeper({ store, clock }),
    recoveryKey: () => formatRecoveryKey(store.key()),
    secrets: demo ? null : hashThread ? threadedHasher(hashThread) : argon2Hasher(),
    printPdf,
    rowThread,
  };
  await tidy(parts);
  if (demo) await fillExampleOffice(parts);
  return parts;
}
