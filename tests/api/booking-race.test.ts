import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slotsOn } from '#domain/kela-days/slots.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, template } from '#tests/support/kela-day-rows.ts';
import { isLong } from '#tests/support/is-long.ts';
import type { NaiveOrder } from '#tests/support/naive-race-worker.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { race, type RaceOrder, type RaceResult, type WantedSlot } from '#tests/support/race.ts';

const DESKS = 8;
/** Of each day's eleven slots; the afternoon stays free, so that the losers are offered something near. */
const WANTED_A_DAY = 8;
const ROUNDS = isLong ? 40 : 4;
const WEEKS = isLong ? 400 : 100;
const ATTEMPTS = isLong ? 1_000_000 : 25_000;
/** Far more than it takes: a minute or two of processor time, but a test machine may be doing much else. */
const LIMIT_MS = isLong ? 14_400_000 : 1_800_000;
/** Slots of the control: enough to see it fail, few enough to see it soon. */
const NAIVE_SLOTS = 500;

/** The first slots of every open Wednesday of the coming years. */
function wantedSlots(): WantedSlot[] {
  const breaks = [stretch('11.30-12.00')];
  const hours = { templates: [template({ breaks })], exceptions: [], closures: [], occupied: [] };
  return Array.from({ length: WEEKS }, (_, week) => plusDays(WEDNESDAY, week * 7)).flatMap((on) =>
    slotsOn(on, hours)
      .capacity.slice(0, WANTED_A_DAY)
      .map((slot) => ({ on, ...slot })),
  );
}

describe(`K11 ${DESKS} processes want the same times`, () => {
  const slots = wantedSlots();
  let office: TestOffice;
  let results: RaceResult[];
  let milliseconds: number;

  beforeAll(async () => {
    office = await newOffice('2026-10-20');
    const orders: RaceOrder[] = [];
    const staffId = await office.idOf('Siiri');
    for (let desk = 1; desk <= DESKS; desk += 1) {
      const sessionId = `desk ${desk}`;
      await createRouterClient(office.service, { context: { sessionId } }).session.enter({ staffId });
      orders.push({
        folder: office.folder,
        keyHex: Buffer.from(office.key).toString('hex'),
        sessionId,
        officeId: office.officeId,
        adviserId: office.adviserId,
        now: office.time.clock(),
        slots,
        rounds: ROUNDS,
        seed: desk,
      });
    }
    const raced = await race('./race-worker.ts', orders);
    results = raced.results as RaceResult[];
    milliseconds = raced.milliseconds;
  }, LIMIT_MS);
  afterAll(() => office.close());

  const all = <Key extends 'booked' | 'cancelled' | 'moved'>(key: Key) =>
    results.flatMap((result) => result[key] as RaceResult[Key][number][]);
  const attempts = () => results.reduce((sum, result) => sum + result.attempts, 0);

  test('K11 every attempt is acknowledged or refused for a named reason', () => {
    const refused: Record<string, number> = {};
    for (const result of results)
      for (const [why, count] of Object.entries(result.refused)) refused[why] = (refused[why] ?? 0) + count;
    console.log(
      `K11 ${DESKS} processes, ${slots.length} slots, ${attempts()} attempts in ${Math.round(milliseconds / 1000)} s:`,
      {
        booked: all('booked').length,
        moved: all('moved').length,
        cancelled: all('cancelled').length,
        ...refused,
      },
    );
    expect(results.flatMap(({ unexplained }) => unexplained)).toEqual([]);
    expect(attempts()).toBeGreaterThanOrEqual(ATTEMPTS);
    expect(refused['book SLOT_TAKEN']).toBe(attempts() - all('booked').length);
    expect(all('moved').length).toBeGreaterThan(slots.length / 30);
    expect(all('cancelled').length).toBeGreaterThan(slots.length / 30);
    expect(results.reduce((sum, { repeated }) => sum + repeated, 0)).toBeGreaterThan(slots.length / 300);
    for (const result of results) expect(result.booked.length).toBeGreaterThan(0);
  });

  test('K11 what was acknowledged is stored, and nothing else', async () => {
    const stored = await office.parts.store.read
      .selectFrom('booking')
      .select(['id', 'state', 'moved_from_id as from', 'moved_to_id as to', 'cancelled_party as party'])
      .execute();
    const made = [...all('booked'), ...all('moved').map(([, to]) => to)];
    expect(stored.map(({ id }) => id).sort()).toEqual(made.sort());
    const moves = stored.flatMap(({ id, to }) => (to === null ? [] : [`${id} ${to}`]));
    expect(moves.sort()).toEqual(
      all('moved')
        .map((pair) => pair.join(' '))
        .sort(),
    );
    const gone = stored.filter(({ state, to }) => state === 'cancelled' && to === null);
    expect(gone.map(({ id }) => id).sort()).toEqual([...all('cancelled')].sort());
    expect(gone.every(({ party }) => party === 'client')).toBe(true);
  });

  test('K11 every slot has exactly one living booking, and its steps are that booking’s and no other’s', async () => {
    const db = office.parts.store.read;
    const living = await db
      .selectFrom('booking')
      .select(['id', 'on_date as on', 'start_minute as startMinute', 'end_minute as endMinute'])
      .where('state', '!=', 'cancelled')
      .execute();
    const place = (slot: WantedSlot) => `${slot.on} ${slot.startMinute}-${slot.endMinute}`;
    expect(living.map(place).sort()).toEqual(slots.map(place).sort());
    const occupied = await db
      .selectFrom('occupancy')
      .select(['resource_id', 'on_date', 'minute', 'source_kind', 'source_id'])
      .execute();
    const expected = living.flatMap((booking) =>
      stepsOf(booking).map((minute) => `${office.adviserId} ${booking.on} ${minute} booking ${booking.id}`),
    );
    expect(occupied.map((row) => Object.values(row).join(' ')).sort()).toEqual(expected.sort());
  });

  test('K11 the audit chain of all processes is whole and holds every change', async () => {
    const manager = await office.as('Paula');
    expect((await manager.audit.verify()).brokenAt).toBeNull();
    const { changes } = await office.parts.store.read
      .selectFrom('audit_entry')
      .select((row) => row.fn.countAll<number>().as('changes'))
      .where('entity', '=', 'booking')
      .executeTakeFirstOrThrow();
    // A move has two rows: the old booking and the new.
    expect(changes).toBe(all('booked').length + all('cancelled').length + 2 * all('moved').length);
  });

  test('the control: desks that look first and take afterwards promise the same slot twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'npt-naive-'));
    try {
      const path = join(folder, 'naive.db');
      const database = new Database(path);
      database.pragma('journal_mode = wal');
      database.exec('create table naive_booking (slot text not null, desk text not null)');
      database.exec('create index naive_booking_by_slot on naive_booking (slot)');
      const places = slots.slice(0, NAIVE_SLOTS).map(({ on, startMinute }) => `${on} ${startMinute}`);
      const orders: NaiveOrder[] = Array.from({ length: DESKS }, (_, desk) => ({
        path,
        slots: places,
        desk: `${desk}`,
      }));
      const counts = (await race('./naive-race-worker.ts', orders)).results as number[];
      const booked = counts.reduce((sum, count) => sum + count, 0);
      const { taken } = database.prepare('select count(distinct slot) as taken from naive_booking').get() as {
        taken: number;
      };
      database.close();
      console.log(
        `K11 control: ${booked} bookings for ${taken} slots, ${booked - taken} promised twice or more`,
      );
      expect(taken).toBe(NAIVE_SLOTS);
      expect(booked).toBeGreaterThan(taken);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});
