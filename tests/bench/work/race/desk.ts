import { randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { kelaSlots } from '#tests/bench/data/days.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import type { Client } from '#tests/support/wires.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Instant } from '#domain/time/instant.ts';
import { newBackupKeeper } from '#service/backups/keeper.ts';
import { newAnnouncer } from '#service/live/announcer.ts';
import { newService } from '#service/service.ts';
import { openStore } from '#store/open.ts';
import type { RaceAnswer, RaceOrder, RaceOutcome } from './messages.ts';

// One of the processes that race for the same slots: it opens the database itself, says that it is ready, and for every
// list of days it is sent tries ten slots of each day once through the service.

process.once('message', (order: RaceOrder) => void join(order));

async function join(order: RaceOrder): Promise<void> {
  const clock = () => order.now as Instant;
  const store = await openStore({
    folder: order.folder,
    key: new Uint8Array(order.key),
    now: clock(),
    create: false,
  });
  const service = newService({
    store,
    clock,
    newId: () => randomUUID(),
    announcer: newAnnouncer(),
    secrets: null,
    version: '0.0.0-bench',
    demo: false,
    backups: newBackupKeeper({ store, clock }),
    recoveryKey: () => null,
  });
  const client = createRouterClient(service, { context: { sessionId: randomUUID() } });
  await client.session.enter({ staffId: order.staffId });
  process.on('message', (days: readonly string[]) => {
    void race(client, order, days).then((outcome) => say({ type: 'done', ...outcome }));
  });
  process.once('disconnect', () => void store.close());
  say({ type: 'ready' });
}

async function race(client: Client, order: RaceOrder, days: readonly string[]): Promise<RaceOutcome> {
  let booked = 0;
  let taken = 0;
  const errors: string[] = [];
  for (const day of days) {
    for (const slot of kelaSlots.slice(0, 10)) {
      try {
        await client.bookings.book({ ...bookInput(order, '9.00-9.30'), on: localDate(day), ...slot });
        booked += 1;
      } catch (error) {
        if ((error as { code?: unknown }).code === 'SLOT_TAKEN') taken += 1;
        else errors.push(String(error));
      }
    }
  }
  return { booked, taken, errors };
}

function say(answer: RaceAnswer): void {
  process.send?.(answer);
}
