import { randomUUID } from 'node:crypto';
import { createRouterClient, ORPCError } from '@orpc/server';
import type { Booking } from '#contract/bookings.ts';
import { instant } from '#domain/time/instant.ts';
import { newBackupKeeper } from '#service/backups/keeper.ts';
import { newAnnouncer } from '#service/live/announcer.ts';
import { newService } from '#service/service.ts';
import { openStore } from '#store/open.ts';
import { bookInput, changeOf } from '#tests/support/booking-input.ts';
import {
  raceInThisProcess,
  randomFrom,
  shuffled,
  type RaceOrder,
  type RaceResult,
  type WantedSlot,
} from '#tests/support/race.ts';

// One desk of the booking race, a process of its own over the same database file.

/** What may be answered besides success, by operation: everything else is unexplained. */
const EXPLAINED = {
  book: ['SLOT_TAKEN'],
  move: ['SLOT_TAKEN', 'CHANGED_MEANWHILE', 'NOT_POSSIBLE_NOW'],
  cancel: ['CHANGED_MEANWHILE', 'NOT_POSSIBLE_NOW'],
  day: [],
} as const;

async function prepare(order: RaceOrder): Promise<() => Promise<RaceResult>> {
  const key = Buffer.from(order.keyHex, 'hex');
  const now = instant(order.now);
  const store = await openStore({ folder: order.folder, key, now, create: false });
  const service = newService({
    store,
    clock: () => now,
    newId: () => randomUUID(),
    announcer: newAnnouncer(),
    secrets: null,
    version: '0.0.0-race',
    demo: false,
    backups: newBackupKeeper({ store, clock: () => now }),
    recoveryKey: () => null,
  });
  const desk = createRouterClient(service, { context: { sessionId: order.sessionId } });
  const random = randomFrom(order.seed);
  const booked: string[] = [];
  const moved: [string, string][] = [];
  const cancelled: string[] = [];
  const refused: Record<string, number> = {};
  const unexplained: string[] = [];
  let [attempts, repeated] = [0, 0];

  async function ask<Answer>(
    operation: keyof typeof EXPLAINED,
    request: Promise<Answer>,
  ): Promise<Answer | undefined> {
    try {
      return await request;
    } catch (error) {
      const code = error instanceof ORPCError ? String(error.code) : '';
      if ((EXPLAINED[operation] as readonly string[]).includes(code))
        refused[`${operation} ${code}`] = (refused[`${operation} ${code}`] ?? 0) + 1;
      else unexplained.push(`${operation}: ${String(error)}`);
      return undefined;
    }
  }

  async function book(slot: WantedSlot): Promise<Booking | undefined> {
    attempts += 1;
    const input = bookInput(order, '9.00-9.30', { ...slot, clientLabel: order.sessionId });
    const booking = await ask('book', desk.bookings.book(input));
    if (!booking) return undefined;
    booked.push(booking.id);
    if (random() < 0.02) {
      const again = await ask('book', desk.bookings.book(input));
      repeated += 1;
      if (again?.id !== booking.id) unexplained.push('A repeated request was answered differently');
    }
    return booking;
  }

  async function letGo(booking: Booking): Promise<void> {
    const slot = order.slots[Math.floor(random() * order.slots.length)];
    if (slot && random() < 0.6) {
      const move = { ...changeOf(booking), adviserId: order.adviserId, ...slot };
      const answer = await ask('move', desk.bookings.move(move));
      if (answer) moved.push([answer.from.id, answer.to.id]);
    } else {
      const cancel = { ...changeOf(booking), party: 'client' as const, reason: '' };
      const answer = await ask('cancel', desk.bookings.cancel(cancel));
      if (answer) cancelled.push(answer.id);
    }
  }

  /** Several desks change the same booking: the day's first, whoever made it. */
  async function changeAnothers({ on }: WantedSlot): Promise<void> {
    const [day] = (await ask('day', desk.kelaDays.day({ officeId: order.officeId, on }))) ?? [];
    const booking = day?.bookings.find(({ state }) => state === 'booked');
    if (booking) await letGo(booking);
  }

  return async () => {
    for (let round = 1; round <= order.rounds; round += 1) {
      // The last round only books, so that in the end every slot has somebody.
      const churns = round < order.rounds;
      for (const slot of round === 1 ? order.slots : shuffled(order.slots, random)) {
        const booking = await book(slot);
        if (booking && churns && random() < 0.2) await letGo(booking);
        else if (churns && random() < (round === 1 ? 0.04 : 0.005)) await changeAnothers(slot);
      }
    }
    await store.close();
    return { attempts, booked, moved, cancelled, repeated, refused, unexplained };
  };
}

await raceInThisProcess(prepare);
