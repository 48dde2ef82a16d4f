import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import type { Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const days = ['2026-10-21', '2026-10-28', '2026-11-04', '2026-11-11'] as const;
let office: TestOffice;
let siiri: Client;
let series: JointMeeting[];
beforeEach(async () => {
  office = await newOffice('2026-10-20');
  siiri = await office.as('Siiri');
  series = await siiri.jointMeetings.create(
    await meetingInput(
      office,
      days.map((day) => meetingTime(day, '9.00-10.00')),
    ),
  );
});
afterEach(() => office.close());

const one = (index: number): JointMeeting => {
  const meeting = series[index];
  if (!meeting) throw new Error(`No meeting ${index}`);
  return meeting;
};
const reason = { party: 'client', reason: 'muutti pois' } as const;
const states = async () =>
  Promise.all(series.map(async ({ id }) => (await siiri.jointMeetings.get({ id })).meeting.state));

describe('the rest of a series', () => {
  test('is let go from the middle on: those before stay, everybody’s time is free, and each comes back by itself', async () => {
    const gone = await siiri.jointMeetings.cancelRest({ ...changeOf(one(1)), ...reason });
    expect(gone.map(({ on }) => on)).toEqual(days.slice(1));
    expect(await states()).toEqual(['planned', 'cancelled', 'cancelled', 'cancelled']);
    for (const day of days.slice(1))
      for (const who of ['Tiina', 'Kaisa']) expect(await busyOn(office, who, day)).toEqual([]);
    expect(await busyOn(office, 'Tiina', days[0])).toEqual(['9.00-10.00 meeting']);
    for (const meeting of gone) await siiri.jointMeetings.restore(changeOf(meeting));
    expect(await states()).toEqual(['planned', 'planned', 'planned', 'planned']);
  });

  test('leaves a later one that was cancelled before as it is, and another series alone', async () => {
    const cancelled = await siiri.jointMeetings.cancel({
      ...changeOf(one(2)),
      party: 'organisation',
      reason: 'x',
    });
    const [other] = await siiri.jointMeetings.create(
      await meetingInput(office, [
        meetingTime(days[3], '13.00-14.00'),
        meetingTime('2026-11-18', '13.00-14.00'),
      ]),
    );
    const gone = await siiri.jointMeetings.cancelRest({ ...changeOf(one(0)), ...reason });
    expect(gone.map(({ on }) => on)).toEqual([days[0], days[1], days[3]]);
    expect((await siiri.jointMeetings.get({ id: cancelled.id })).meeting).toEqual(cancelled);
    expect((await siiri.jointMeetings.get({ id: other?.id ?? '' })).meeting.state).toBe('planned');
  });

  test('is not let go without a reason, from an older row or of a meeting alone; then nothing goes', async () => {
    expect(
      await refusalOf(siiri.jointMeetings.cancelRest({ ...changeOf(one(0)), party: 'client', reason: '' })),
    ).toMatchObject({ code: 'INVALID_INPUT' });
    const old = { ...changeOf(one(0)), version: one(0).version + 1 };
    expect((await refusalOf(siiri.jointMeetings.cancelRest({ ...old, ...reason }))).code).toBe(
      'CHANGED_MEANWHILE',
    );
    const [alone] = await siiri.jointMeetings.create(
      await meetingInput(office, [meetingTime('2026-11-18', '9.00-10.00')]),
    );
    if (!alone) throw new Error('One was made');
    expect(await refusalOf(siiri.jointMeetings.cancelRest({ ...changeOf(alone), ...reason }))).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'joint-meeting', state: 'planned' },
    });
    expect(await states()).toEqual(['planned', 'planned', 'planned', 'planned']);
  });

  test('repeated with its request id has one effect; the guest from Kela and the manager have no part in it', async () => {
    const input = { ...changeOf(one(2)), ...reason };
    const first = await siiri.jointMeetings.cancelRest(input);
    expect(await siiri.jointMeetings.cancelRest(input)).toEqual(first);
    for (const who of ['Kaisa', 'Paula'])
      expect(
        (await refusalOf((await office.as(who)).jointMeetings.cancelRest({ ...changeOf(one(0)), ...reason })))
          .code,
      ).toBe('NOT_ALLOWED');
  });
});

describe('the client’s details', () => {
  const details = {
    clientLabel: 'M.L.',
    clientPhone: '',
    language: 'sv',
    interpreter: true,
    noteToKela: 'vuokra',
  } as const;

  test('are put right: time, people and permission stay, and the history says so', async () => {
    const edited = await siiri.jointMeetings.edit({ ...changeOf(one(0)), ...details });
    expect(edited).toEqual({ ...one(0), ...details, version: one(0).version + 1 });
    const { history } = await siiri.jointMeetings.get({ id: edited.id });
    expect(history.map(({ kind }) => kind)).toEqual(['made', 'edited']);
    expect(await busyOn(office, 'Tiina', days[0])).toEqual(['9.00-10.00 meeting']);
    const [kelas] = await (await office.as('Kaisa')).jointMeetings.list({ officeId: office.officeId });
    expect(kelas?.noteToKela).toBe('vuokra');
  });

  test('are neither empty nor an identity code, and nothing is saved then', async () => {
    const edit = (changes: object) =>
      refusalOf(siiri.jointMeetings.edit({ ...changeOf(one(0)), ...details, ...changes }));
    expect(await edit({ clientLabel: '' })).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'clientLabel', code: 'missing' }] },
    });
    expect(await edit({ clientLabel: 'x'.repeat(40) })).toMatchObject({
      data: { problems: [{ field: 'clientLabel', code: 'nicknameTooLong' }] },
    });
    expect((await edit({ noteToKela: 'hetu 010170-999R' })).code).toBe('IDENTITY_CODE_IN_TEXT');
    expect((await siiri.jointMeetings.get({ id: one(0).id })).meeting).toEqual(one(0));
  });
});
