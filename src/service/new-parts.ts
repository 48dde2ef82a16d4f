import { randomUUID } from 'node:crypto';
import { formatRecoveryKey } from '#domain/database-key/recovery-key.ts';
import type { Clock, Instant } from '#domain/time/instant.ts';
import { forgetAnswers } from '#store/requests/requests.ts';
import type { Store } from '#store/open.ts';
import { fillExampleOffice } from './example-office/fill.ts';
import { newAnnouncer } from './live/announcer.ts';
import type { ServiceParts } from './parts.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The parts of a service over an open store. Answers kept for repeated requests are forgotten after two days; an empty example is filled. */
export async function newParts(
  store: Store,
  { clock, key, version, demo }: { clock: Clock; key: Uint8Array; version: string; demo: boolean },
): Promise<ServiceParts> {
  await store.write((db) => forgetAnswers(db, (clock() - 2 * DAY) as Instant));
  const parts: ServiceParts = {
    store,
    clock,
    newId: randomUUID,
    announcer: newAnnouncer(),
    version,
    demo,
    recoveryKey: () => formatRecoveryKey(key),
  };
  if (demo) await fillExampleOffice(parts);
  return parts;
}
