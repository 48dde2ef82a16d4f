import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import type { Change } from '#contract/live.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import type { Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const DAY = '2026-10-21';
let office: TestOffice;
let tiina: Client;
let meeting: JointMeeting;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
  tiina = await office.as('Tiina');
  const others = [{ staffId: await office.idOf('Outi'), name: '', organisation: '' }];
  const [made] = await tiina.jointMeetings.create(
    await meetingInput(office, [meetingTime(DAY, '9.00-10.30')], { others }),
  );
  if (!made) throw new Error('One meeting was made');
  meeting = made;
});
afterEach(() => office.close());

type Seen = ReturnType<typeof changeOf>;
const sheet = { understanding: 'Vuokra on rästissä.', goal: 'Asunto säilyy.', steps: [], followUpOn: null };
const corrected = {
  clientLabel: 'M.L.',
  clientPhone: '',
  language: 'sv' as const,
  interpreter: true,
  noteToKela: 'vuokra',
};
const outiIn = () => meeting.participants.find(({ role }) => role === 'staff')?.id ?? '';

/** Every change of a meeting that is there, as its form sends it. */
const changes: Record<string, (by: Client, seen: Seen) => Promise<JointMeeting>> = {
  move: (by, seen) =>
    by.jointMeetings.move({ ...seen, ...meetingTime(DAY, '12.00-13.00'), way: 'office', place: '' }),
  edit: (by, seen) => by.jointMeetings.edit({ ...seen, ...corrected }),
  cancel: (by, seen) => by.jointMeetings.cancel({ ...seen, party: 'client', reason: 'sairastui' }),
  restore: (by, seen) => by.jointMeetings.restore(seen),
  invite: (by, seen) => by.jointMeetings.invite({ ...seen, staffId: null, name: 'Velma', organisation: '' }),
  dropOut: (by, seen) => by.jointMeetings.dropOut({ ...seen, participantId: outiIn() }),
  withdrawPermission: (by, seen) => by.jointMeetings.withdrawPermission({ ...seen, withdrawn: true }),
  markNoShow: (by, seen) => by.jointMeetings.markNoShow({ ...seen, noShow: true }),
  close: (by, seen) => by.jointMeetings.close({ ...seen, ...sheet }),
  markDone: (by, seen) => by.jointMeetings.markDone({ ...seen, stepId: null, done: true }),
};
const change = (name: string, by: Client, seen: Seen) => {
  const one = changes[name];
  if (!one) throw new Error(`No change ${name}`);
  return one(by, seen);
};
/** Brings the meeting into a state in which the change fits. */
async function readyFor(name: string): Promise<JointMeeting> {
  if (name === 'restore')
    return tiina.jointMeetings.cancel({ ...changeOf(meeting), party: 'client', reason: 'x' });
  if (name === 'markNoShow' || name === 'close') office.time.set(localDate(DAY), at(9, 30));
  if (name === 'markDone') {
    office.time.set(localDate(DAY), at(9, 30));
    const followUpOn = localDate('2026-11-18');
    return tiina.jointMeetings.close({ ...changeOf(meeting), ...sheet, followUpOn });
  }
  return meeting;
}
const names = Object.keys(changes);

describe.each(names)('%s', (name) => {
  test('repeated with its request id has one effect, one audit row and one piece of news without client data', async () => {
    const seen = changeOf(await readyFor(name));
    const heard: Change[] = [];
    const stop = office.parts.announcer.subscribe('change', (news) => void heard.push(news));
    const first = await change(name, tiina, seen);
    expect(await change(name, tiina, seen)).toEqual(first);
    stop();
    expect(first.version).toBe(seen.version + 1);
    const { meeting: now, history } = await tiina.jointMeetings.get({ id: meeting.id });
    expect(now).toEqual(first);
    expect(new Set(history.map(({ kind }) => kind)).size).toBe(history.length);
    const rows = await office.parts.store.read
      .selectFrom('audit_entry')
      .select(['entity', 'entity_id as id', 'staff_id as staffId'])
      .where('operation', '=', `jointMeetings.${name}` as 'jointMeetings.move')
      .where('at', '=', office.time.clock())
      .execute();
    const staffId = await office.idOf('Tiina');
    expect(rows).toEqual([{ entity: 'joint-meeting', id: meeting.id, staffId }]);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ officeId: office.officeId, byName: 'Tiina Työntekijä' });
    expect(heard[0]?.areas).toEqual(expect.arrayContaining(['joint-meetings', 'kela-days']));
    expect(JSON.stringify(heard)).not.toContain('M.K.');
  });

  test('from an older row is refused, naming who was first, and changes nothing', async () => {
    const seen = changeOf(await readyFor(name));
    await office.parts.store.write((db) =>
      db
        .updateTable('joint_meeting')
        .set({ version: seen.version + 1 })
        .where('id', '=', meeting.id)
        .execute(),
    );
    const before = await tiina.jointMeetings.get({ id: meeting.id });
    expect(await refusalOf(change(name, tiina, seen))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { entity: 'joint-meeting', byName: 'Tiina Työntekijä' },
    });
    expect(await tiina.jointMeetings.get({ id: meeting.id })).toEqual(before);
  });

  test('names a meeting that is not there, and is not for the guest from Kela, the manager or the administrator', async () => {
    const nowhere = { requestId: randomUUID(), id: 'nowhere', version: 1 };
    expect(await refusalOf(change(name, tiina, nowhere))).toEqual({
      code: 'NOT_FOUND',
      data: { entity: 'joint-meeting' },
    });
    for (const who of ['Kaisa', 'Paula']) {
      const by = await office.as(who);
      expect((await refusalOf(change(name, by, changeOf(meeting)))).code).toBe('NOT_ALLOWED');
    }
    const forCaseWorkers = name === 'close' || name === 'markDone';
    expect((await refusalOf(change(name, await office.as('Siiri'), nowhere))).code).toBe(
      forCaseWorkers ? 'NOT_ALLOWED' : 'NOT_FOUND',
    );
  });
});

const refusedIn = {
  cancelled: [
    'move',
    'edit',
    'cancel',
    'invite',
    'dropOut',
    'withdrawPermission',
    'markNoShow',
    'close',
    'markDone',
  ],
  noShow: ['move', 'cancel', 'restore', 'invite', 'dropOut', 'withdrawPermission', 'markNoShow', 'markDone'],
  held: ['move', 'cancel', 'restore', 'invite', 'dropOut', 'withdrawPermission', 'markNoShow', 'markDone'],
  planned: ['restore', 'markDone'],
} as const;

describe.each(Object.entries(refusedIn))('a meeting that is %s', (state, refused) => {
  test('is not changed in ways that do not fit it', async () => {
    office.time.set(localDate(DAY), at(9, 30));
    const seen = changeOf(meeting);
    const reached = {
      cancelled: () => change('cancel', tiina, seen),
      noShow: () => change('markNoShow', tiina, seen),
      held: () => change('close', tiina, seen),
      planned: () => Promise.resolve(meeting),
    }[state as keyof typeof refusedIn];
    const now = await reached();
    const busy = await busyOn(office, 'Kaisa', DAY);
    for (const name of refused)
      expect(await refusalOf(change(name, tiina, changeOf(now)))).toEqual({
        code: 'NOT_POSSIBLE_NOW',
        data: { entity: 'joint-meeting', state },
      });
    expect((await tiina.jointMeetings.get({ id: meeting.id })).meeting).toEqual(now);
    expect(await busyOn(office, 'Kaisa', DAY)).toEqual(busy);
  });
});

describe('a part of a meeting that is not there', () => {
  test('a participant who has left or was never in it does not drop out', async () => {
    const left = await change('dropOut', tiina, changeOf(meeting));
    for (const participantId of [outiIn(), 'nobody'])
      expect(await refusalOf(tiina.jointMeetings.dropOut({ ...changeOf(left), participantId }))).toEqual({
        code: 'NOT_FOUND',
        data: { entity: 'participant' },
      });
  });

  test('a step of no sheet is not marked done', async () => {
    const held = await readyFor('markDone');
    expect(
      await refusalOf(tiina.jointMeetings.markDone({ ...changeOf(held), stepId: 'nothing', done: true })),
    ).toEqual({ code: 'NOT_FOUND', data: { entity: 'step' } });
  });

  test('a step that the sheet names twice is kept once, and the second is a step of its own', async () => {
    office.time.set(localDate(DAY), at(9, 30));
    const step = { id: null, what: 'Toimittaa sopimuksen', doerId: null, dueOn: localDate('2026-10-28') };
    const closed = await tiina.jointMeetings.close({ ...changeOf(meeting), ...sheet, steps: [step] });
    const stepId = closed.sheet?.steps[0]?.id ?? '';
    const done = await tiina.jointMeetings.markDone({ ...changeOf(closed), stepId, done: true });
    const twice = [
      { ...step, id: stepId },
      { ...step, id: stepId, what: 'Hakee avaimen' },
    ];
    const again = await tiina.jointMeetings.close({ ...changeOf(done), ...sheet, steps: twice });
    expect(again.sheet?.steps).toMatchObject([
      { id: stepId, what: 'Toimittaa sopimuksen', doneAt: office.time.clock() },
      { what: 'Hakee avaimen', doneAt: null },
    ]);
    expect(again.sheet?.steps[1]?.id).not.toBe(stepId);
  });
});
