import { randomUUID } from 'node:crypto';
import type { Clock } from '#domain/time/instant.ts';
import { newBackupKeeper } from '#service/backups/keeper.ts';
import { fillExampleOffice } from '#service/example-office/fill.ts';
import { newAnnouncer } from '#service/live/announcer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { newStore } from './office.ts';

/** The example office in a new file, with the parts of its service. Whoever asks for it closes it. */
export async function filledExample(
  clock: Clock,
  more: Partial<ServiceParts> = {},
): Promise<Awaited<ReturnType<typeof newStore>> & { readonly parts: ServiceParts }> {
  const made = await newStore(clock());
  const parts: ServiceParts = {
    store: made.store,
    clock,
    newId: () => randomUUID(),
    announcer: newAnnouncer(),
    version: '0',
    demo: true,
    secrets: null,
    backups: newBackupKeeper({ store: made.store, clock }),
    recoveryKey: () => null,
    ...more,
  };
  await fillExampleOffice(parts);
  return { ...made, parts };
}
