import { randomUUID } from 'node:crypto';
import { createRouterClient, ORPCError } from '@orpc/server';
import { instant, instantOf, localOf } from '#domain/time/instant.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { newBackupKeeper } from '#service/backups/keeper.ts';
import { newAnnouncer } from '#service/live/announcer.ts';
import { newService } from '#service/service.ts';
import { openStore } from '#store/open.ts';
import { bookInput, changeOf } from '#tests/support/booking-input.ts';
import { raceInThisProcess, randomFrom, type MixedOrder, type MixedResult } from '#tests/support/race.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

// One desk of the race in which bookings, moves, joint meetings and walk-ins want the same people's time.

/** Refusals that a desk has words for; everything else is unexplained. */
const EXPLAINED = ['SLOT_TAKEN', 'PEOPLE_TAKEN', 'CHANGED_MEANWHILE', 'NOT_POSSIBLE_NOW', 'OUT_OF_TURN'];

async function prepare(order: MixedOrder): Promise<() => Promise<MixedResult>> {
  let now = instant(order.now);
  const store = await openStore({
    folder: order.folder,
    key: Buffer.from(order.keyHex, 'hex'),
    now,
    create: false,
  });
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
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  /** Slots with two more right after them: room for a meeting before the break and the end of the day. */
  const roomy = order.slots.filter((slot, index) => {
    const [next, second] = [order.slots[index + 1], order.slots[index + 2]];
    return next?.startMinute === slot.endMinute && second?.startMinute === next.endMinute;
  });
  const result = { attempts: 0, done: {} as Record<string, number>, gone: [] as string[] };
  const refused: Record<string, number> = {};
  const unexplained: string[] = [];
  const count = (counts: Record<string, number>, what: string) => (counts[what] = (counts[what] ?? 0) + 1);

  async function ask<Answer>(what: string, request: () => Promise<Answer>): Promise<Answer | undefined> {
    result.attempts += 1;
    try {
      const answer = await request();
      count(result.done, what);
      return answer;
    } catch (error) {
      const code = error instanceof ORPCError ? String(error.code) : '';
      if (EXPLAINED.includes(code)) count(refused, `${what} ${code}`);
      else
        unexplained.push(
          `${what}: ${String(error)} ${JSON.stringify((error as ORPCError<string, unknown>).data)}`,
        );
      return undefined;
    }
  }

  const meetingOf = (time: MixedOrder['slots'][number]) => ({
    requestId: randomUUID(),
    officeId: order.officeId,
    adviserId: order.adviserId,
    keyWorkerId: oneOf(order.workerIds),
    times: [time],
    others: [],
    way: 'office' as const,
    place: '',
    clientLabel: order.sessionId,
    clientPhone: '',
    language: 'fi' as const,
    interpreter: false,
    noteToKela: '',
    permission: { scope: 'asumisen asiat', givenOn: localOf(instant(order.now)).on },
  });

  async function bookAndPerhapsLetGo(): Promise<void> {
    const slot = oneOf(order.slots);
    const booking = await ask('book', () => desk.bookings.book(bookInput(order, '9.00-9.30', { ...slot })));
    if (!booking || random() < 0.1) return;
    const moved =
      random() < 0.5
        ? await ask('move', () =>
            desk.bookings.move({ ...changeOf(booking), adviserId: order.adviserId, ...oneOf(order.slots) }),
          )
        : undefined;
    const last = moved?.to ?? booking;
    if (moved) result.gone.push(booking.id);
    if (random() < 0.85) {
      const cancelled = await ask('cancel', () =>
        desk.bookings.cancel({ ...changeOf(last), party: 'client', reason: '' }),
      );
      if (cancelled) result.gone.push(last.id);
    }
  }

  async function meetAndPerhapsLetGo(): Promise<void> {
    const slot = oneOf(roomy);
    // From the middle of a slot over the next one: a meeting keeps to no slot.
    const startMinute = minuteOfDay(slot.startMinute + oneOf([0, 10, 15]));
    const time = { on: slot.on, startMinute, endMinute: minuteOfDay(startMinute + 40) };
    const [meeting] = (await ask('meet', () => desk.jointMeetings.create(meetingOf(time)))) ?? [];
    if (!meeting || random() < 0.1) return;
    const to = { on: slot.on, startMinute: slot.startMinute, endMinute: minuteOfDay(slot.startMinute + 45) };
    const moved =
      random() < 0.4
        ? await ask('move meeting', () =>
            desk.jointMeetings.move({ ...changeOf(meeting), ...to, way: meeting.way, place: meeting.place }),
          )
        : undefined;
    if (random() < 0.9) {
      const cancelled = await ask('cancel meeting', () =>
        desk.jointMeetings.cancel({
          ...changeOf(moved ?? meeting),
          party: 'client',
          reason: 'este',
        }),
      );
      if (cancelled) result.gone.push(meeting.id);
    }
  }

  async function walkIn(): Promise<void> {
    const slot = oneOf(order.slots);
    const minute = minuteOfDay(slot.startMinute + Math.floor(random() * 20));
    now = instantOf(slot.on, minute);
    const arrived = await ask('arrive', () => desk.walkIns.arrive(arrivalInput(order)));
    if (!arrived) return;
    const untilMinute = minuteOfDay(minute - (minute % 5) + oneOf([10, 20, 30]));
    const started = await ask('start', () =>
      desk.walkIns.start({ ...changeOf(arrived), untilMinute, outOfTurn: random() < 0.5 }),
    );
    if (!started) {
      await ask('leave', () => desk.walkIns.leave(changeOf(arrived)));
      return;
    }
    now = instantOf(slot.on, minuteOfDay(minute + Math.floor(random() * 9)));
    if (random() < 0.8) await ask('finish', () => desk.walkIns.finish(changeOf(started)));
  }

  return async () => {
    while (result.attempts < order.attempts) {
      const turn = random();
      now = instant(order.now);
      if (turn < 0.5) await bookAndPerhapsLetGo();
      else if (turn < 0.9) await meetAndPerhapsLetGo();
      else await walkIn();
    }
    await store.close();
    return { ...result, refused, unexplained };
  };
}

await raceInThisProcess(prepare);
