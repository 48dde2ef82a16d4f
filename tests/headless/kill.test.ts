import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDefinedError, safe } from '@orpc/client';
import { expect, test } from 'vitest';
import type { Call } from '#contract/calls.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';
import { isLong } from '#tests/support/is-long.ts';
import { KillRig } from '#tests/support/kill-rig.ts';
import { firstRunInput } from '#tests/support/office.ts';
import { emptyCallFields } from '#tests/support/call-fields.ts';

/** In each of two offices. */
const KILLS = isLong ? 5_000 : 60;
const WRITERS = 4;

/** What a writer was doing: the request is repeated with the same id until it is answered. */
interface Work {
  readonly send: () => Promise<{ kind: 'booking' | 'call' | 'refused'; id: string }>;
}

interface Tally {
  readonly bookings: Set<string>;
  readonly calls: Set<string>;
  refused: number;
  repeated: number;
  kills: number;
}

async function office(
  rig: KillRig,
): Promise<{ officeId: string; adviserId: string; workerId: string; today: LocalDate }> {
  await rig.create();
  const session = await rig.client.firstRun.complete({
    ...firstRunInput(),
    people: [
      {
        name: 'Paula Pääkäyttäjä',
        title: '',
        roles: ['administrator', 'manager', 'secretary', 'counsellor'],
      },
      { name: 'Tiina Työntekijä', title: '', roles: ['ownWorker'] },
    ],
  });
  const idOf = (name: string) => session.people.find((person) => person.name.startsWith(name))?.id ?? '';
  return {
    officeId: session.offices[0]?.id ?? '',
    adviserId: idOf('Kaisa'),
    workerId: idOf('Tiina'),
    today: session.today,
  };
}

/** An endless supply of different slots: Wednesdays from next week on, every half hour. */
function slotsFrom(
  today: LocalDate,
): () => { on: LocalDate; startMinute: ReturnType<typeof at>; endMinute: ReturnType<typeof at> } {
  const first = plusDays(today, 7 + ((3 - weekdayOf(today) + 7) % 7));
  const starts = [540, 570, 600, 630, 660, 720, 750, 780, 810, 840, 870];
  let index = 0;
  return () => {
    const start = starts[index % starts.length] ?? 540;
    const on = plusDays(first, 7 * Math.floor(index / starts.length));
    index += 1;
    return { on, startMinute: minuteOfDay(start), endMinute: minuteOfDay(start + 30) };
  };
}

function bookingWork(
  rig: KillRig,
  where: { officeId: string; adviserId: string },
  slot: ReturnType<ReturnType<typeof slotsFrom>>,
): Work {
  const input = {
    requestId: randomUUID(),
    ...where,
    ...slot,
    kind: 'individual' as const,
    topics: [],
    channel: 'secretary' as const,
    clientLabel: 'Koe',
    clientPhone: '',
    language: 'fi' as const,
    interpreter: false,
    companion: false,
    urgentIncome: false,
    noteToKela: '',
    squeezeInReason: null,
    lateEntry: false,
  };
  return {
    async send() {
      const { data, error } = await safe(rig.client.bookings.book(input));
      if (data) return { kind: 'booking', id: data.id };
      // A holiday Wednesday is an answer too; anything else that is not an answer is thrown and repeated.
      if (isDefinedError(error) && error.code === 'DAY_CLOSED') return { kind: 'refused', id: '' };
      throw error;
    },
  };
}

function callWork(rig: KillRig, { officeId, workerId }: { officeId: string; workerId: string }): Work {
  const [startId, finishId] = [randomUUID(), randomUUID()];
  return {
    async send() {
      const call: Call = await rig.client.calls.start({ requestId: startId, officeId });
      await rig.client.calls.finish({
        requestId: finishId,
        id: call.id,
        version: call.version,
        startedAt: call.startedAt,
        endedAt: call.startedAt,
        outcome: 'handedOver',
        promise: null,
        fields: { ...emptyCallFields, worry: 'Vuokra', advice: 'Siirretty omalle' },
        handover: {
          toStaffId: workerId,
          reason: 'Oma asiakas',
          summary: 'Vuokrarästi',
          contactWay: '',
          promisedToClient: '',
        },
      });
      return { kind: 'call', id: call.id };
    },
  };
}

/** One writer: new work after new work; what was not answered is sent again until it is. */
async function write(next: () => Work, tally: Tally, over: () => boolean): Promise<void> {
  while (!over()) {
    const work = next();
    for (const began = performance.now(); ;) {
      try {
        const { kind, id } = await work.send();
        if (kind === 'booking') tally.bookings.add(id);
        else if (kind === 'call') tally.calls.add(id);
        else tally.refused += 1;
        break;
      } catch (fault) {
        // Only a lost service may fail here; a refusal means that a repeat was treated as something new.
        if (isDefinedError(fault as Error)) throw fault;
        tally.repeated += 1;
        if (performance.now() - began > 300_000) throw fault;
        await wait(20);
      }
    }
  }
}

async function killAndWrite(kills: number): Promise<Tally> {
  const rig = new KillRig();
  const where = await office(rig);
  const nextSlot = slotsFrom(where.today);
  const tally: Tally = { bookings: new Set(), calls: new Set(), refused: 0, repeated: 0, kills: 0 };
  let over = false;
  let turn = 0;
  const next = () => ((turn += 1) % 2 === 0 ? callWork(rig, where) : bookingWork(rig, where, nextSlot()));
  const writers = Array.from({ length: WRITERS }, () => write(next, tally, () => over));
  const killing = async () => {
    for (; tally.kills < kills; tally.kills += 1) {
      // Mostly in the middle of the first work of a life, sometimes later.
      await wait(Math.random() < 0.7 ? Math.random() * 100 : Math.random() * 400);
      await rig.kill();
      await rig.start();
    }
    over = true;
  };
  await Promise.all([killing(), ...writers]);
  await rig.kill();
  check(rig, tally);
  await rig.end();
  return tally;
}

/** Everything acknowledged is there once, and nothing is half there. */
function check(rig: KillRig, tally: Tally): void {
  const database = connect(join(rig.folder, DATABASE_FILE), new Uint8Array(rig.key), {
    readonly: false,
    fileMustExist: true,
  });
  const ids = (sql: string) => (database.prepare(sql).all() as { id: string }[]).map(({ id }) => id);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  const bookings = ids('select id from booking');
  expect(bookings.toSorted()).toEqual([...tally.bookings].toSorted());
  expect(ids("select id from call where state = 'recorded'").toSorted()).toEqual([...tally.calls].toSorted());
  expect(ids('select call_id as id from handover').toSorted()).toEqual([...tally.calls].toSorted());
  expect(ids("select id from call where state = 'draft'")).toEqual([]);
  const occupied = database
    .prepare(
      "select source_id as id, count(*) as steps from occupancy where source_kind = 'booking' group by source_id",
    )
    .all() as { id: string; steps: number }[];
  expect(occupied.filter(({ steps }) => steps !== 6)).toEqual([]);
  expect(occupied.map(({ id }) => id).toSorted()).toEqual(bookings.toSorted());
  expect(ids('select booking_id as id from booking_state').toSorted()).toEqual(bookings.toSorted());
  database.close();
}

test(
  `R12 killed ${KILLS * 2} times at any moment: everything acknowledged is there once, nothing half-saved`,
  async () => {
    const tallies = await Promise.all([killAndWrite(KILLS), killAndWrite(KILLS)]);
    const sum = (of: (tally: Tally) => number) => tallies.reduce((whole, tally) => whole + of(tally), 0);
    console.log(
      `R12: ${sum((tally) => tally.kills)} kills, ${sum((tally) => tally.bookings.size)} bookings and ${sum((tally) => tally.calls.size)} calls acknowledged, ` +
        `${sum((tally) => tally.repeated)} repeats, 0 lost`,
    );
    expect(sum((tally) => tally.kills)).toBe(KILLS * 2);
    // The kills must have met work under way, or the test has shown nothing.
    expect(sum((tally) => tally.repeated)).toBeGreaterThan(KILLS / 2);
    expect(sum((tally) => tally.bookings.size)).toBeGreaterThan(KILLS / 2);
  },
  KILLS * 2_000,
);
