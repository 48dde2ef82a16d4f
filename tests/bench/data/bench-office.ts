import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Client } from '#tests/support/wires.ts';
import { settableClock } from '#tests/support/office.ts';
import { newBackupKeeper } from '#service/backups/keeper.ts';
import { newAnnouncer } from '#service/live/announcer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { newService, type Service } from '#service/service.ts';
import { openStore, type Store } from '#store/open.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { benchToday } from './days.ts';
import { fillOffices, type HistorySize } from './fill-offices.ts';
import type { BenchPeople } from './people.ts';

/** A filled database with the service over it, in a folder of its own. */
export interface BenchOffice {
  readonly parts: ServiceParts;
  readonly service: Service;
  readonly people: BenchPeople;
  readonly time: ReturnType<typeof settableClock>;
  readonly folder: string;
  readonly key: Uint8Array;
  /** A window in this process, in which the counsellor works. */
  client(): Promise<Client>;
  close(): Promise<void>;
}

/** How a store is opened in a folder; the product's own way when absent. */
export type OpenStore = (folder: string, key: Uint8Array) => Promise<Store>;

/** A new folder that goes away with `remove`. */
export function benchFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'npt-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Makes a database of the size at the bench's day, 9.00: the line is open. */
export async function newBenchOffice(size: HistorySize, open?: OpenStore): Promise<BenchOffice> {
  const { path: folder, remove } = benchFolder();
  const key = randomBytes(32);
  const time = settableClock(benchToday, at(9));
  const now = time.clock();
  const openIt = () => (open ? open(folder, key) : openStore({ folder, key, now, create: !filled }));
  let filled = false;
  const empty = await openIt();
  const people = await fillOffices(empty, size, now);
  // Closed and opened again, as a program finds a file in the morning: without the long log that filling left.
  await empty.close();
  filled = true;
  const store = await openIt();
  const parts: ServiceParts = {
    store,
    clock: time.clock,
    newId: () => randomUUID(),
    announcer: newAnnouncer(),
    secrets: null,
    version: '0.0.0-bench',
    demo: false,
    backups: newBackupKeeper({ store, clock: time.clock }),
    recoveryKey: () => null,
  };
  const service = newService(parts);
  return {
    parts,
    service,
    people,
    time,
    folder,
    key,
    async client() {
      const client = createRouterClient(service, { context: { sessionId: randomUUID() } });
      await client.session.enter({ staffId: people.counsellorId });
      return client;
    },
    async close() {
      await store.close();
      remove();
    },
  };
}
