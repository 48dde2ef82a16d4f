import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import { bookInput, changeOf } from '#tests/support/booking-input.ts';
import { meetingInput } from '#tests/support/joint-meeting-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const days = ['2026-10-21', '2026-10-28'] as const;
const verbs = [
  'create',
  'create',
  'create',
  'move',
  'move',
  'cancel',
  'restore',
  'invite',
  'dropOut',
  'book',
] as const;

/** One thing somebody does at the desk; what doesn't fit is refused and changes nothing. */
const deed = record({
  verb: constantFrom(...verbs),
  day: constantFrom(...days),
  start: integer({ min: 0, max: 35 }),
  steps: integer({ min: 1, max: 24 }),
  which: integer({ min: 0, max: 5 }),
  withOuti: constantFrom(true, false),
});
interface Deed {
  readonly verb: (typeof verbs)[number];
  readonly day: (typeof days)[number];
  readonly start: number;
  readonly steps: number;
  readonly which: number;
  readonly withOuti: boolean;
}

/** Refusals are answers; any other fault ends the test. */
const REFUSED = [
  'PEOPLE_TAKEN',
  'SLOT_TAKEN',
  'INVALID_INPUT',
  'NOT_POSSIBLE_NOW',
  'DAY_CLOSED',
  'NOT_FOUND',
];

async function unlessRefused(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    expect(REFUSED).toContain((error as { code?: string }).code);
    return false;
  }
}

async function act(office: TestOffice, meetings: readonly JointMeeting[], one: Deed): Promise<boolean> {
  const siiri = await office.as('Siiri');
  const startMinute = minuteOfDay(540 + one.start * 10);
  const time = {
    on: localDate(one.day),
    startMinute,
    endMinute: minuteOfDay(Math.min(900, startMinute + one.steps * 5)),
  };
  const outi = { staffId: await office.idOf('Outi'), name: '', organisation: '' };
  const meeting = meetings[one.which % Math.max(1, meetings.length)];
  if (one.verb === 'create') {
    const input = await meetingInput(office, [time], { others: one.withOuti ? [outi] : [] });
    return unlessRefused(siiri.jointMeetings.create(input));
  }
  if (one.verb === 'book')
    return unlessRefused(siiri.bookings.book({ ...bookInput(office, '9.00-9.30'), ...time }));
  if (!meeting) return false;
  const change = changeOf(meeting);
  switch (one.verb) {
    case 'move':
      return unlessRefused(siiri.jointMeetings.move({ ...change, ...time, way: 'office', place: '' }));
    case 'cancel':
      return unlessRefused(siiri.jointMeetings.cancel({ ...change, party: 'client', reason: 'x' }));
    case 'restore':
      return unlessRefused(siiri.jointMeetings.restore(change));
    case 'invite':
      return unlessRefused(siiri.jointMeetings.invite({ ...change, ...outi }));
    case 'dropOut': {
      const participantId = meeting.participants.find(
        ({ staffId, leftAt }) => staffId === outi.staffId && leftAt === null,
      )?.id;
      if (participantId === undefined) return false;
      return unlessRefused(siiri.jointMeetings.dropOut({ ...change, participantId }));
    }
  }
}

/** Every step that should be taken: of each planned meeting for each who takes part, and of each booking for its adviser. */
async function expected(office: TestOffice, meetings: readonly JointMeeting[]): Promise<string[]> {
  const siiri = await office.as('Siiri');
  const kelaDays = await Promise.all(
    days.map((on) => siiri.kelaDays.day({ officeId: office.officeId, on: localDate(on) })),
  );
  const bookings = kelaDays.flat().flatMap((day) => day.bookings);
  return [
    ...meetings
      .filter(({ state }) => state === 'planned')
      .flatMap(({ id, on, participants, ...range }) =>
        participants
          .filter(({ staffId, leftAt }) => staffId !== null && leftAt === null)
          .flatMap(({ staffId }) =>
            stepsOf(range).map((minute) => `${staffId} ${on} ${minute} meeting ${id}`),
          ),
      ),
    ...bookings.flatMap(({ id, adviserId, on, ...range }) =>
      stepsOf(range).map((minute) => `${adviserId} ${on} ${minute} booking ${id}`),
    ),
  ].sort();
}

async function taken(office: TestOffice): Promise<string[]> {
  const rows = await office.parts.store.read.selectFrom('occupancy').selectAll().execute();
  return rows
    .map((row) => `${row.resource_id} ${row.on_date} ${row.minute} ${row.source_kind} ${row.source_id}`)
    .sort();
}

test('whatever is done in whatever order, exactly those who take part in a planned meeting are taken at its time', async () => {
  let done = 0;
  let refused = 0;
  await assert(
    asyncProperty(array(deed, { minLength: 12, maxLength: 25 }), async (deeds) => {
      const office = await newOffice('2026-10-20');
      try {
        const siiri = await office.as('Siiri');
        const changedByRefusals: Deed[] = [];
        for (const one of deeds) {
          const before = await siiri.jointMeetings.list({ officeId: office.officeId });
          const earlier = await taken(office);
          const isDone = await act(office, before, one);
          if (isDone) done += 1;
          else refused += 1;
          const later = await taken(office);
          if (!isDone && later.join() !== earlier.join()) changedByRefusals.push(one);
        }
        expect(changedByRefusals).toEqual([]);
        const meetings = await siiri.jointMeetings.list({ officeId: office.officeId });
        expect(await taken(office)).toEqual(await expected(office, meetings));
      } finally {
        await office.close();
      }
    }),
    { numRuns: 20 },
  );
  // Both happen often enough for the check to mean something.
  expect(done).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(50);
});
