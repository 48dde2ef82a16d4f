import { randomUUID } from 'node:crypto';
import { formatRecoveryKey } from '#domain/database-key/recovery-key.ts';
import type { Instant } from '#domain/time/instant.ts';
import { forgetAnswers } from '#store/requests/requests.ts';
import type { Store } from '#store/open.ts';
import { newBackupKeeper } from './backups/keeper.ts';
import { fillExampleOffice } from './example-office/fill.ts';
import { newAnnouncer } from './live/announcer.ts';
import type { ServiceParts } from './parts.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How often a running service should {@link tidy}, in milliseconds. */
export const TIDY_EVERY = 60 * 60 * 1000;

/** Forgets the answers kept for repeated requests after two days: they may hold client data that was deleted since. */
export async function tidy({ store, clock }: Pick<ServiceParts, 'store' | 'clock'>): Promise<void> {
  await store.write((db) => forgetAnswers(db, (clock() - 2 * DAY) as Instant));
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
  }: Pick<ServiceParts, 'clock' | 'version' | 'demo' | 'printPdf' | 'rowThread'>,
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
    printPdf,
    rowThread,
  };
  await tidy(parts);
  if (demo) await fillExampleOffice(parts);
  return parts;
}
