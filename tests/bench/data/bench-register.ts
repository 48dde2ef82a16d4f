import { randomBytes, randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { at } from '#domain/time/minute-of-day.ts';
import { newBackupKeeper } from '#service/backups/keeper.ts';
import { newAnnouncer } from '#service/live/announcer.ts';
import { newService } from '#service/service.ts';
import { openStore, type Store } from '#store/open.ts';
import { settableClock } from '#tests/support/office.ts';
import type { Client } from '#tests/support/wires.ts';
import { benchFolder } from './bench-office.ts';
import { fillRegister, type RegisterSize } from './clients.ts';
import { benchToday } from './days.ts';
import { peopleOf } from './people.ts';

/** A county's registers of clients in one file. */
export interface BenchRegister {
  readonly store: Store;
  readonly folder: string;
  readonly key: Uint8Array;
  /** The counsellor of the first office. */
  client(): Promise<Client>;
  close(): Promise<void>;
}

/** Makes a file of offices with clients and nothing else. */
export async function newBenchRegister(size: RegisterSize): Promise<BenchRegister> {
  const { path: folder, remove } = benchFolder();
  const key = randomBytes(32);
  const time = settableClock(benchToday, at(9));
  const now = time.clock();
  const empty = await openStore({ folder, key, now, create: true });
  await fillRegister(empty, size, now);
  await empty.close();
  const store = await openStore({ folder, key, now, create: false });
  const service = newService({
    store,
    clock: time.clock,
    newId: () => randomUUID(),
    announcer: newAnnouncer(),
    secrets: null,
    version: '0.0.0-bench',
    demo: false,
    backups: newBackupKeeper({ store, clock: time.clock }),
    recoveryKey: () => null,
  });
  return {
    store,
    folder,
    key,
    async client() {
      const client = createRouterClient(service, { context: { sessionId: randomUUID() } });
      await client.session.enter({ staffId: peopleOf(0).counsellorId });
      return client;
    },
    async close() {
      await store.close();
      remove();
    },
  };
}
