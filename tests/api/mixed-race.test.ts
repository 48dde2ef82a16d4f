import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slotsOn } from '#domain/kela-days/slots.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, template } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { race, type MixedOrder, type MixedResult, type WantedSlot } from '#tests/support/race.ts';
import { isLong } from '#tests/support/is-long.ts';

const DESKS = 8;
const ATTEMPTS = isLong ? 1_000_000 : 5_000;
const LIMIT_MS = isLong ? 14_400_000 : 600_000;
/** So few days that everything meets everything, and enough that not all are full at once: a walk-in’s time stays taken. */
const WEEKS = isLong ? 400 : 24;

const slots: WantedSlot[] = Array.from({ length: WEEKS }, (_, week) => plusDays(WEDNESDAY, week * 7)).flatMap(
  (on) =>
    slotsOn(on, {
      templates: [template({ breaks: [stretch('11.30-12.00')] })],
      exceptions: [],
      closures: [],
      occupied: [],
    }).capacity.map((slot) => ({ on, ...slot })),
);

describe(`${DESKS} processes want the same people: bookings, moves, joint meetings and walk-ins`, () => {
  let office: TestOffice;
  let results: MixedResult[];

  beforeAll(async () => {
    office = await newOffice('2026-10-20');
    const staffId = await office.idOf('Siiri');
    const workerIds = [await office.idOf('Tiina'), await office.idOf('Outi')];
    const orders: MixedOrder[] = [];
    for (let desk = 1; desk <= DESKS; desk += 1) {
      const sessionId = `desk ${desk}`;
      await createRouterClient(office.service, { context: { sessionId } }).session.enter({ staffId });
      orders.push({
        folder: office.folder,
        keyHex: Buffer.from(office.key).toString('hex'),
        sessionId,
        officeId: office.officeId,
        adviserId: office.adviserId,
        workerIds,
        now: office.time.clock(),
        slots,
        attempts: Math.ceil(ATTEMPTS / DESKS),
        seed: desk,
      });
    }
    results = (await race('./mixed-race-worker.ts', orders)).results as MixedResult[];
  }, LIMIT_MS);
  afterAll(() => office.close());

  const sum = (key: 'done' | 'refused') => {
    const counts: Record<string, number> = {};
    for (const result of results)
      for (const [what, count] of Object.entries(result[key])) counts[what] = (counts[what] ?? 0) + count;
    return counts;
  };
  const attempts = () => results.reduce((all, result) => all + result.attempts, 0);

  test('every request is acknowledged or refused for a named reason, and each kind gets its share', () => {
    console.log(`Mixed race, ${DESKS} processes, ${attempts()} attempts:`, sum('done'), sum('refused'));
    expect(results.flatMap(({ unexplained }) => unexplained).slice(0, 5)).toEqual([]);
    expect(attempts()).toBeGreaterThanOrEqual(ATTEMPTS);
    const often = (counts: Record<string, number>) =>
      Object.keys(counts).filter((what) => (counts[what] ?? 0) > 5);
    expect(often(sum('done'))).toEqual(
      expect.arrayContaining([
        'book',
        'move',
        'cancel',
        'meet',
        'move meeting',
        'cancel meeting',
        'start',
        'finish',
      ]),
    );
    expect(often(sum('refused'))).toEqual(
      expect.arrayContaining(['book SLOT_TAKEN', 'meet PEOPLE_TAKEN', 'start SLOT_TAKEN']),
    );
  });

  test('no cancellation is lost: what was let go is let go in the file, and takes nobody’s time', async () => {
    const db = office.parts.store.read;
    const bookings = await db.selectFrom('booking').select('id').where('state', '=', 'cancelled').execute();
    const meetings = await db
      .selectFrom('joint_meeting')
      .select('id')
      .where('state', '=', 'cancelled')
      .execute();
    const gone = results.flatMap((result) => result.gone).sort();
    expect([...bookings, ...meetings].map(({ id }) => id).sort()).toEqual(gone);
    const held = await db.selectFrom('occupancy').select('source_id as id').distinct().execute();
    const letGo = new Set(gone);
    expect(held.filter(({ id }) => letGo.has(id))).toEqual([]);
  });

  test('everybody’s time is taken by exactly what lives: no step is missing, none is left over', async () => {
    const db = office.parts.store.read;
    const rows = await db
      .selectFrom('occupancy')
      .select(['resource_id as who', 'on_date as on', 'minute', 'source_kind as kind', 'source_id as id'])
      .execute();
    const taken = (kind: string) =>
      rows
        .filter((row) => row.kind === kind)
        .map(({ who, on, minute, id }) => `${who} ${on} ${minute} ${id}`);
    const meetings = await db
      .selectFrom('joint_meeting as meeting')
      .innerJoin('joint_meeting_participant as participant', 'participant.meeting_id', 'meeting.id')
      .select([
        'meeting.id',
        'meeting.on_date as on',
        'start_minute as startMinute',
        'end_minute as endMinute',
      ])
      .select('participant.staff_id as who')
      .where('meeting.state', '!=', 'cancelled')
      .execute();
    const ofMeetings = meetings.flatMap(({ id, on, who, ...range }) =>
      stepsOf(range).map((minute) => `${who} ${on} ${minute} ${id}`),
    );
    expect(taken('meeting').sort()).toEqual(ofMeetings.sort());
    const bookings = await db
      .selectFrom('booking')
      .select(['id', 'on_date as on', 'start_minute as startMinute', 'end_minute as endMinute'])
      .where('state', '!=', 'cancelled')
      .execute();
    const ofBookings = new Set(
      bookings.flatMap(({ id, on, ...range }) =>
        stepsOf(range).map((minute) => `${office.adviserId} ${on} ${minute} ${id}`),
      ),
    );
    // A booked client who was passed by choice has given steps to a walk-in; nobody else's step may be missing.
    expect(taken('booking').filter((step) => !ofBookings.has(step))).toEqual([]);
    const kept = new Set(taken('booking'));
    const given = [...ofBookings].filter((step) => !kept.has(step));
    const passed = await db
      .selectFrom('turn_choice')
      .select((row) => row.fn.countAll<number>().as('count'))
      .execute();
    expect(given.length === 0 || (passed[0]?.count ?? 0) > 0).toBe(true);
    const walkIns = await db
      .selectFrom('walk_in')
      .select(['id', 'on_date as on', 'start_minute as startMinute', 'end_minute as endMinute', 'state'])
      .where('start_minute', 'is not', null)
      .execute();
    const ofWalkIns = new Set(
      walkIns.flatMap(({ id, on, startMinute, endMinute }) =>
        startMinute === null || endMinute === null
          ? []
          : stepsOf({ startMinute, endMinute }).map((minute) => `${office.adviserId} ${on} ${minute} ${id}`),
      ),
    );
    expect(taken('walk-in').filter((step) => !ofWalkIns.has(step))).toEqual([]);
    expect(taken('walk-in').length).toBeGreaterThan(0);
    expect(
      rows.map(({ kind }) => kind).filter((kind) => !['booking', 'meeting', 'walk-in'].includes(kind)),
    ).toEqual([]);
  });

  test('the audit chain of all processes is whole', async () => {
    const manager = await office.as('Paula');
    expect((await manager.audit.verify()).brokenAt).toBeNull();
  });
});
