import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';

/** A time that every process of a race wants. */
export interface WantedSlot extends MinuteRange {
  readonly on: LocalDate;
}

/** What a process of a race is told before it starts. */
export interface RaceOrder {
  readonly folder: string;
  readonly keyHex: string;
  readonly sessionId: string;
  readonly officeId: string;
  readonly adviserId: string;
  /** The same moment for all: the office's clock stands still. */
  readonly now: number;
  readonly slots: readonly WantedSlot[];
  /** How many times each slot is tried; in the first round all processes go through them in the same order. */
  readonly rounds: number;
  readonly seed: number;
}

/** What a process of a race answers. */
export interface RaceResult {
  /** Attempts to book; moves, cancellations and repeated requests are counted apart. */
  readonly attempts: number;
  /** Ids of the bookings whose taking was acknowledged. */
  readonly booked: readonly string[];
  /** Acknowledged moves, `[from, to]`. */
  readonly moved: readonly (readonly [string, string])[];
  /** Ids of the bookings whose cancellation was acknowledged. */
  readonly cancelled: readonly string[];
  /** Requests sent again as a double click, all answered as the first. */
  readonly repeated: number;
  /** Refusals by operation and code, `book SLOT_TAKEN`. */
  readonly refused: Readonly<Record<string, number>>;
  /** Anything else that went wrong; has to stay empty. */
  readonly unexplained: readonly string[];
}

/** What a process of the mixed race is told: bookings, moves, joint meetings and walk-ins for the same people. */
export interface MixedOrder extends Omit<RaceOrder, 'rounds'> {
  readonly workerIds: readonly string[];
  /** How many requests at least. */
  readonly attempts: number;
}

/** What a process of the mixed race answers. */
export interface MixedResult {
  readonly attempts: number;
  /** Acknowledged requests by what they did. */
  readonly done: Readonly<Record<string, number>>;
  /** Ids of bookings and meetings whose letting go was acknowledged. */
  readonly gone: readonly string[];
  readonly refused: Readonly<Record<string, number>>;
  readonly unexplained: readonly string[];
}

/** Random numbers from 0 (included) to 1, the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The list in a random order. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** In a racing process: waits for the order, says that it is ready, runs at the start sign and sends the result. */
export async function raceInThisProcess(
  prepare: (order: never) => Promise<() => Promise<unknown>>,
): Promise<void> {
  const [order] = (await once(process, 'message')) as never[];
  if (order === undefined) throw new Error('A race begins with an order');
  const run = await prepare(order);
  process.send?.('ready');
  await once(process, 'message');
  process.send?.(await run());
  process.disconnect();
}

/**
 * Starts one real process for each order, lets all go at the same moment when all are ready, and waits for every result.
 * @throws Error when a process ends without one
 */
export async function race(
  worker: string,
  orders: readonly object[],
): Promise<{ results: unknown[]; milliseconds: number }> {
  const script = fileURLToPath(new URL(worker, import.meta.url));
  const children = orders.map(() => fork(script, [], { serialization: 'advanced', execArgv: [] }));
  try {
    await Promise.all(
      children.map((child, index) => {
        child.send(orders[index] ?? {});
        return message(child);
      }),
    );
    const start = performance.now();
    const results = await Promise.all(
      children.map((child) => {
        child.send('go');
        return message(child);
      }),
    );
    return { results, milliseconds: performance.now() - start };
  } finally {
    for (const child of children) if (child.exitCode === null) child.kill();
  }
}

function message(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code, signal) =>
      reject(new Error(`A racing process ended early: ${code ?? signal}`)),
    );
  });
}
