import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { connect as openDatabase } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';
import { isLong } from '#tests/support/is-long.ts';
import type { Client } from '#tests/support/line.ts';
import { manyCalls } from '#tests/support/many-calls.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { rowThread } from '#tests/support/row-thread.ts';
import { wiresInto, type Wire } from '#tests/support/wires.ts';

/** In full a million calls; the bound of 100 ms on a wait holds there, where the machine is left to it. */
const CALLS = isLong ? 1_000_000 : 5_000;
const AT_ONCE = 50_000;
/** Milliseconds that an answer may take beside the export. */
const LONGEST_WAIT = isLong ? 100 : 5_000;
const EVERY = 20;
/** How long the same is asked without an export, in milliseconds. */
const ALONE = isLong ? 5_000 : 100;
const MEGABYTE = 1024 * 1024;
/** Megabytes that the process may grow by: it is service and window in one, and holds what neither has swept yet. */
const MOST_GROWTH = 512;

/** Sweeps away what filling the database has left, which is no part of an export. */
function sweep(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

let office: TestOffice;
let wires: Wire[];
beforeAll(async () => {
  office = await newOffice('2027-08-01');
  const first = localDate('2026-11-02');
  // Spread over months as they come: each batch has its own four weeks.
  for (let batch = 0; batch * AT_ONCE < CALLS; batch += 1)
    await manyCalls(office, {
      count: Math.min(AT_ONCE, CALLS - batch * AT_ONCE),
      first: plusDays(first, 28 * (batch % 8)),
      name: `batch-${batch}`,
    });
  // What was written goes into the file now, and not while the first answers are timed.
  const database = openDatabase(join(office.folder, DATABASE_FILE), office.key, {
    readonly: false,
    fileMustExist: true,
  });
  database.pragma('wal_checkpoint(truncate)');
  database.close();
  sweep();
  Object.assign(office.parts, { rowThread });
  wires = await wiresInto(office);
}, 900_000);
afterAll(async () => {
  for (const wire of wires) await wire.close();
  await office.close();
});

async function connect(name: Wire['name'], person: string): Promise<Client> {
  const wire = wires.find((found) => found.name === name) as Wire;
  const client = await wire.connect();
  await client.session.enter({ staffId: await office.idOf(person) });
  return client;
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

/** How long somebody else's question takes, asked over and over until the work is done; sorted, in milliseconds. */
async function waitsDuring(asker: Client, work: Promise<unknown>) {
  const state = { isDone: false };
  const end = () => {
    state.isDone = true;
  };
  work.then(end, end);
  const waits: number[] = [];
  const began = performance.now();
  let longestAt = 0;
  while (!state.isDone) {
    const since = performance.now();
    // It reads and writes nothing: how long the disk takes to make a row durable is not asked here.
    await asker.session.current();
    const wait = performance.now() - since;
    if (waits.every((other) => other < wait)) longestAt = (since - began) / 1000;
    waits.push(wait);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  return { waits: waits.sort((one, other) => one - other), longestAt };
}

/** Takes the pieces as a window does, but keeps none. */
async function take(taker: Client, format: 'csv' | 'xlsx') {
  const events = await taker.statistics.exportRows({
    officeId: office.officeId,
    period: { from: localDate('2026-11-01'), to: localDate('2027-07-31') },
    municipality: null,
    format,
    language: 'fi',
  });
  const seen = { bytes: 0, done: 0, isWhole: false, before: process.memoryUsage().rss, most: 0 };
  for await (const event of events) {
    if (event.kind === 'chunk') seen.bytes += (event.base64.length * 3) / 4;
    if (event.kind === 'progress') seen.done = event.done;
    if (event.kind === 'end') seen.isWhole = true;
    seen.most = Math.max(seen.most, process.memoryUsage.rss());
  }
  return seen;
}

const ways = [
  ['message port', 'csv'],
  ['HTTP', 'xlsx'],
  ['message port', 'xlsx'],
  ['HTTP', 'csv'],
] as const;

test.each(isLong ? ways : ways.slice(0, 2))(
  'over %s, while all calls leave as %s, others are answered and memory stays flat',
  async (wire, format) => {
    const asker = await connect(wire, 'Outi');
    const taker = await connect(wire, 'Paula');
    const { waits: alone } = await waitsDuring(asker, new Promise((resolve) => setTimeout(resolve, ALONE)));
    const since = performance.now();
    const taking = take(taker, format);
    const { waits, longestAt } = await waitsDuring(asker, taking);
    const { bytes, done, isWhole, before, most } = await taking;
    const growth = (most - before) / MEGABYTE;
    console.log(
      `${CALLS} rows as ${format} over ${wire}: ${(bytes / MEGABYTE).toFixed(0)} MB in ` +
        `${((performance.now() - since) / 1000).toFixed(1)} s; ${waits.length} answers, p50 ${quantile(waits, 0.5).toFixed(1)}, ` +
        `p99 ${quantile(waits, 0.99).toFixed(1)}, max ${quantile(waits, 1).toFixed(1)} ms at ${longestAt.toFixed(1)} s (alone ${quantile(alone, 0.5).toFixed(1)}, ` +
        `${quantile(alone, 0.99).toFixed(1)}, ${quantile(alone, 1).toFixed(1)} ms); memory grew by ${growth.toFixed(0)} MB`,
    );
    expect([done, isWhole]).toEqual([CALLS, true]);
    expect(waits.length).toBeGreaterThan(2);
    expect(quantile(waits, 1)).toBeLessThanOrEqual(LONGEST_WAIT);
    expect(growth).toBeLessThan(MOST_GROWTH);
  },
  900_000,
);
