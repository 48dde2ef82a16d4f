import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { cancelMeeting, changeMeeting, moveMeeting, restoreMeeting } from '#store/joint-meetings/change.ts';
import { comingMeetings } from '#store/joint-meetings/coming.ts';
import { eventsOf } from '#store/joint-meetings/events.ts';
import { insertJointMeeting } from '#store/joint-meetings/insert.ts';
import {
  findJointMeeting,
  jointMeetingsById,
  listJointMeetings,
  plannedUntil,
} from '#store/joint-meetings/joint-meetings.ts';
import { markLeft, staffOf } from '#store/joint-meetings/participants.ts';
import { meetingsWithOpenSteps, setSteps, stepsOfMeetings } from '#store/joint-meetings/steps.ts';
import { insertOffice } from '#store/offices/offices.ts';
import { insertStaffMember } from '#store/staff/staff.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { newStore } from '#tests/support/office.ts';

let opened: Awaited<ReturnType<typeof newStore>>;
const read = () => opened.store.read;
const by = (at = 5000) => ({ staffId: 'tiina', at: instant(at) });

beforeEach(async () => {
  opened = await newStore(instant(0));
  await opened.store.write(async (db) => {
    const office = { name: 'Toimisto', municipalityCode: '010', identityMode: 'none' as const };
    await insertOffice(db, { id: 'o', ...office, createdAt: instant(0) });
    await insertOffice(db, { id: 'other', ...office, createdAt: instant(1) });
    for (const [id, name] of [
      ['tiina', 'Tiina'],
      ['kaisa', 'Kaisa'],
    ] as const)
      await insertStaffMember(db, { id, name, title: 'virka', roles: ['ownWorker'], createdAt: instant(0) });
  });
});
afterEach(() => opened.close());

const insert = (id: string, on: string, range = '9.00-10.00', officeId = 'o') =>
  opened.store.write((db) =>
    insertJointMeeting(
      db,
      {
        id,
        officeId,
        adviserId: 'kaisa',
        seriesNo: 1,
        seriesOf: 1,
        seriesId: null,
        on: localDate(on),
        ...stretch(range),
        way: 'office',
        place: '',
        clientLabel: 'M.K.',
        clientPhone: '',
        language: 'fi',
        interpreter: true,
        noteToKela: '',
        permission: { scope: 'asuminen', givenOn: localDate('2026-10-01') },
        participants: [
          { id: `${id}-t`, role: 'keyWorker', staffId: 'tiina', name: 'unohtuu', organisation: 'unohtuu' },
          { id: `${id}-k`, role: 'kelaAdviser', staffId: 'kaisa', name: '', organisation: '' },
          { id: `${id}-v`, role: 'outside', staffId: null, name: 'Velma', organisation: 'oikeusapu' },
        ],
      },
      by(),
    ),
  );
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const cancel = (id: string) =>
  opened.store.write((db) => cancelMeeting(db, id, { party: 'client', reason: 'x', late: true }, by(6000)));

describe('a meeting', () => {
  test('is read with its people: those of the office by their present name and title, others as written', async () => {
    await insert('m', '2026-10-21');
    await opened.store.write((db) =>
      db.updateTable('staff_member').set({ name: 'Tiina Uusi' }).where('id', '=', 'tiina').execute(),
    );
    const meeting = await findJointMeeting(read(), 'm');
    expect(meeting).toMatchObject({ state: 'planned', interpreter: true, cancellation: null, version: 1 });
    expect(
      meeting?.participants.map(({ role, name, organisation }) => `${role} ${name} ${organisation}`).sort(),
    ).toEqual(['kelaAdviser Kaisa virka', 'keyWorker Tiina Uusi virka', 'outside Velma oikeusapu']);
    expect(staffOf(meeting?.participants ?? []).sort()).toEqual(['kaisa', 'tiina']);
    expect(await findJointMeeting(read(), 'nowhere')).toBeUndefined();
  });

  test('keeps who cancelled it and why until it is brought back; its history keeps all of it in order', async () => {
    await insert('m', '2026-10-21');
    await cancel('m');
    expect((await findJointMeeting(read(), 'm'))?.cancellation).toEqual({
      party: 'client',
      reason: 'x',
      late: true,
      at: 6000,
      byName: 'Tiina',
    });
    await opened.store.write((db) => restoreMeeting(db, 'm', by(7000)));
    await opened.store.write((db) => {
      const from = { id: 'm', on: localDate('2026-10-21'), ...stretch('9.00-10.00') };
      const to = {
        on: localDate('2026-10-28'),
        ...stretch('10.00-11.00'),
        way: 'video' as const,
        place: 'p',
      };
      return moveMeeting(db, from, to, by(8000));
    });
    expect(await findJointMeeting(read(), 'm')).toMatchObject({
      state: 'planned',
      cancellation: null,
      on: '2026-10-28',
      ...stretch('10.00-11.00'),
      way: 'video',
      version: 4,
    });
    expect((await eventsOf(read(), 'm')).map(({ kind, at, from }) => [kind, at, from?.on])).toEqual([
      ['made', 5000, undefined],
      ['cancelled', 6000, undefined],
      ['restored', 7000, undefined],
      ['moved', 8000, '2026-10-21'],
    ]);
  });

  test('a change without an event raises the version and writes no line', async () => {
    await insert('m', '2026-10-21');
    await opened.store.write((db) => changeMeeting(db, 'm', { place: 'huone 7' }, by(6000)));
    expect(await findJointMeeting(read(), 'm')).toMatchObject({
      place: 'huone 7',
      version: 2,
      changedAt: 6000,
    });
    expect(await eventsOf(read(), 'm')).toHaveLength(1);
  });

  test('one from elsewhere who leaves stays in it by name, and in the history', async () => {
    await insert('m', '2026-10-21');
    await opened.store.write(async (db) => {
      await markLeft(db, 'm-k', instant(6000));
      await changeMeeting(db, 'm', {}, by(6000), { kind: 'droppedOut', participantId: 'm-v' });
    });
    const meeting = await findJointMeeting(read(), 'm');
    expect(staffOf(meeting?.participants ?? [])).toEqual(['tiina']);
    expect(meeting?.participants).toHaveLength(3);
    expect((await eventsOf(read(), 'm')).at(-1)?.participantName).toBe('Velma');
  });
});

describe('the lists', () => {
  test('hold the office’s own, by day and time, each state in its place', async () => {
    await insert('late', '2026-10-21', '13.00-14.00');
    await insert('early', '2026-10-21', '9.00-10.00');
    await insert('old', '2026-09-02');
    await insert('gone', '2026-10-14');
    await insert('elsewhere', '2026-10-21', '9.00-10.00', 'other');
    await cancel('gone');
    expect(ids(await listJointMeetings(read(), 'o'))).toEqual(['old', 'gone', 'early', 'late']);
    expect(ids(await listJointMeetings(read(), 'other'))).toEqual(['elsewhere']);
    expect(ids(await plannedUntil(read(), 'o', localDate('2026-10-20')))).toEqual(['old']);
    expect(ids(await plannedUntil(read(), 'o', localDate('2026-10-21')))).toEqual(['old', 'early', 'late']);
    expect(ids(await jointMeetingsById(read(), ['late', 'old', 'nowhere']))).toEqual(['old', 'late']);
    expect(await jointMeetingsById(read(), [])).toEqual([]);
  });

  test('of the past hold the newest hundred, and every planned one however old', async () => {
    await insert('forgotten', '2025-01-08');
    for (let no = 0; no < 102; no += 1) {
      const on = localDate(`2026-0${1 + Math.floor(no / 28)}-${String(1 + (no % 28)).padStart(2, '0')}`);
      await insert(`m${no}`, on);
    }
    await opened.store.write((db) =>
      db.updateTable('joint_meeting').set({ state: 'held' }).where('id', '!=', 'forgotten').execute(),
    );
    const listed = ids(await listJointMeetings(read(), 'o'));
    expect(listed).toHaveLength(101);
    expect(listed.slice(0, 2)).toEqual(['forgotten', 'm2']);
    expect(listed.at(-1)).toBe('m101');
  });

  test('of coming meetings hold both end days, and none whose adviser has left or that is cancelled', async () => {
    for (const on of ['2026-10-20', '2026-10-21', '2026-10-28', '2026-10-29']) await insert(on, on);
    await insert('gone', '2026-10-22');
    await cancel('gone');
    await insert('left', '2026-10-23');
    await opened.store.write((db) => markLeft(db, 'left-k', instant(6000)));
    const coming = await comingMeetings(read(), 'o', localDate('2026-10-21'), localDate('2026-10-28'));
    expect(ids(coming)).toEqual(['2026-10-21', '2026-10-28']);
    expect(coming[0]).toMatchObject({ adviserId: 'kaisa', ...stretch('9.00-10.00'), version: 1 });
  });
});

describe('the steps of a sheet', () => {
  const step = (id: string, doneAt: number | null = null) => ({
    id,
    what: id,
    doerId: null,
    dueOn: localDate('2026-11-01'),
    doneAt: doneAt === null ? null : instant(doneAt),
    doneById: doneAt === null ? null : 'tiina',
  });
  const write = (meetingId: string, ...steps: ReturnType<typeof step>[]) =>
    opened.store.write((db) => setSteps(db, meetingId, steps));

  test('stand in the order of the sheet, and a new sheet takes the place of the old', async () => {
    await insert('m', '2026-10-21');
    await insert('n', '2026-10-22');
    await write('m', step('b'), step('a'));
    await write('n', step('c'));
    await write('m', step('a'), step('d', 6000));
    const steps = await stepsOfMeetings(read(), ['m', 'n']);
    expect(ids(steps.get('m') ?? [])).toEqual(['a', 'd']);
    expect(steps.get('m')?.[1]).toMatchObject(step('d', 6000));
    expect(ids(steps.get('n') ?? [])).toEqual(['c']);
    await write('m');
    expect((await stepsOfMeetings(read(), ['m'])).size).toBe(0);
  });

  test('lead to their meeting while one step or the follow-up is open, and only in its office', async () => {
    for (const id of ['open', 'done', 'follow', 'followed', 'none']) await insert(id, '2026-10-21');
    await insert('elsewhere', '2026-10-21', '9.00-10.00', 'other');
    await write('open', step('s1', 6000), step('s2'));
    await write('done', step('s3', 6000));
    await write('elsewhere', step('s4'));
    await opened.store.write(async (db) => {
      const followUp = { follow_up_on: localDate('2026-11-18') };
      await changeMeeting(db, 'follow', followUp, by());
      await changeMeeting(db, 'open', followUp, by());
      const looked = { ...followUp, follow_up_done_at: instant(6000), follow_up_done_by_id: 'tiina' };
      await changeMeeting(db, 'followed', looked, by());
    });
    expect((await meetingsWithOpenSteps(read(), 'o')).sort()).toEqual(['follow', 'open']);
    expect(await meetingsWithOpenSteps(read(), 'other')).toEqual(['elsewhere']);
  });
});
