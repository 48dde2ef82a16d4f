import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const DAY = '2026-10-21';

let office: TestOffice;
let tiina: Awaited<ReturnType<TestOffice['as']>>;
let meeting: JointMeeting;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
  tiina = await office.as('Tiina');
  const [made] = await tiina.jointMeetings.create(
    await meetingInput(office, [meetingTime(DAY, '9.00-10.30')]),
  );
  if (!made) throw new Error('One meeting was made');
  meeting = made;
});
afterEach(() => office.close());

const kaisaIn = () => meeting.participants.find(({ role }) => role === 'kelaAdviser')?.id ?? '';
const sheet = () => ({
  understanding: 'Vuokrarästi on 600 euroa.',
  goal: 'Asunto säilyy.',
  steps: [
    { id: null, what: 'Toimittaa vuokrasopimuksen', doerId: null, dueOn: localDate('2026-10-28') },
    { id: null, what: 'Tarkistaa päätöksen', doerId: kaisaIn(), dueOn: localDate('2026-10-23') },
  ],
  followUpOn: localDate('2026-11-18'),
});

describe('the closing sheet', () => {
  beforeEach(() => office.time.set(localDate(DAY), at(10)));

  test('keeps view, goal, steps with one doer and a day, and the follow-up; the rest of the time is free', async () => {
    const closed = await tiina.jointMeetings.close({ ...changeOf(meeting), ...sheet() });
    expect(closed.state).toBe('held');
    expect(closed.sheet).toMatchObject({
      understanding: 'Vuokrarästi on 600 euroa.',
      goal: 'Asunto säilyy.',
      followUpOn: '2026-11-18',
      followUpDoneAt: null,
      closedByName: 'Tiina Työntekijä',
      closedAt: office.time.clock(),
    });
    expect(closed.sheet?.steps.map(({ what, doerName, dueOn }) => `${what}: ${doerName} ${dueOn}`)).toEqual([
      'Toimittaa vuokrasopimuksen:  2026-10-28',
      'Tarkistaa päätöksen: Kaisa Kelanen 2026-10-23',
    ]);
    expect(await busyOn(office, 'Kaisa', DAY)).toEqual(['9.00-10.00 meeting']);
  });

  test('open steps and follow-ups are a list by day, until each is marked done, and back when the mark was wrong', async () => {
    const closed = await tiina.jointMeetings.close({ ...changeOf(meeting), ...sheet() });
    const open = async () =>
      (await tiina.jointMeetings.openSteps({ officeId: office.officeId })).map(
        ({ dueOn, what, doerName, overdue }) =>
          [dueOn, what, doerName, overdue ? '!' : ''].filter((part) => part !== '').join(' '),
      );
    expect(await open()).toEqual([
      '2026-10-23 Tarkistaa päätöksen Kaisa Kelanen',
      '2026-10-28 Toimittaa vuokrasopimuksen',
      '2026-11-18',
    ]);
    const step = closed.sheet?.steps[1]?.id ?? '';
    const done = await tiina.jointMeetings.markDone({ ...changeOf(closed), stepId: step, done: true });
    expect(done.sheet?.steps[1]?.doneAt).toBe(office.time.clock());
    const looked = await tiina.jointMeetings.markDone({ ...changeOf(done), stepId: null, done: true });
    office.time.set(localDate('2026-10-29'));
    expect(await open()).toEqual(['2026-10-28 Toimittaa vuokrasopimuksen !']);
    await tiina.jointMeetings.markDone({ ...changeOf(looked), stepId: null, done: false });
    expect(await open()).toEqual(['2026-10-28 Toimittaa vuokrasopimuksen !', '2026-11-18']);
  });

  test('put right later it keeps what was done, and a new follow-up is open again', async () => {
    const closed = await tiina.jointMeetings.close({ ...changeOf(meeting), ...sheet() });
    const kept = closed.sheet?.steps[0]?.id ?? '';
    const done = await tiina.jointMeetings.markDone({ ...changeOf(closed), stepId: kept, done: true });
    const looked = await tiina.jointMeetings.markDone({ ...changeOf(done), stepId: null, done: true });
    const again = await tiina.jointMeetings.close({
      ...changeOf(looked),
      ...sheet(),
      steps: sheet()
        .steps.slice(0, 1)
        .map((step) => ({ ...step, id: kept, what: 'Toimittaa molemmat sopimukset' })),
      followUpOn: localDate('2026-12-02'),
    });
    expect(again.sheet?.steps).toMatchObject([
      { id: kept, what: 'Toimittaa molemmat sopimukset', doneAt: office.time.clock() },
    ]);
    expect(again.sheet?.followUpDoneAt).toBeNull();
    const { history } = await tiina.jointMeetings.get({ id: meeting.id });
    expect(history.map(({ kind }) => kind)).toEqual(['made', 'closed', 'sheetChanged']);
  });

  test('a doer who was not there, a day before the meeting and identity codes are refused', async () => {
    const refused = async (changes: Partial<ReturnType<typeof sheet>>) =>
      (await refusalOf(tiina.jointMeetings.close({ ...changeOf(meeting), ...sheet(), ...changes }))).data;
    const [step] = sheet().steps;
    if (!step) throw new Error('The sheet has steps');
    expect(await refused({ steps: [{ ...step, doerId: 'nobody', dueOn: localDate('2026-10-20') }] })).toEqual(
      {
        problems: [
          { field: 'steps.0.doerId', code: 'notAParticipant' },
          { field: 'steps.0.dueOn', code: 'beforeMeeting' },
        ],
      },
    );
    expect(await refused({ goal: '131052-308T' })).toEqual({ field: 'goal' });
    expect(await refused({ understanding: '131052-308T' })).toEqual({ field: 'understanding' });
    expect(await refused({ steps: [{ ...step, what: '131052-308T' }] })).toEqual({ field: 'steps.0.what' });
  });

  test('a client who came late after all: the no-show becomes held', async () => {
    const missed = await tiina.jointMeetings.markNoShow({ ...changeOf(meeting), noShow: true });
    const closed = await tiina.jointMeetings.close({ ...changeOf(missed), ...sheet() });
    expect(closed.state).toBe('held');
  });
});

test('no sheet is written before the meeting begins, nor of a cancelled one', async () => {
  const close = async (seen: JointMeeting) =>
    (await refusalOf(tiina.jointMeetings.close({ ...changeOf(seen), ...sheet() }))).code;
  expect(await close(meeting)).toBe('NOT_POSSIBLE_NOW');
  const cancelled = await tiina.jointMeetings.cancel({ ...changeOf(meeting), party: 'client', reason: 'x' });
  office.time.set(localDate(DAY), at(10));
  expect(await close(cancelled)).toBe('NOT_POSSIBLE_NOW');
});
