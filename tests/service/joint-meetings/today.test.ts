import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf } from '#tests/support/booking-input.ts';
import { meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const DAY = localDate('2026-10-21');
let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

test('today shows a meeting from its start until it is closed, and then its steps from their day on', async () => {
  const tiina = await office.as('Tiina');
  const view = async () => {
    const today = await tiina.today.view({ officeId: office.officeId });
    return [today.meetingsToClose?.length, today.meetingSteps?.map(({ dueOn }) => dueOn)];
  };
  const [made] = await tiina.jointMeetings.create(
    await meetingInput(office, [meetingTime(DAY, '9.00-10.00')]),
  );
  office.time.set(DAY, at(8, 59));
  expect(await view()).toEqual([0, []]);
  office.time.set(DAY, at(9));
  expect(await view()).toEqual([1, []]);
  await tiina.jointMeetings.close({
    ...changeOf(made as JointMeeting),
    understanding: 'u',
    goal: 'g',
    steps: [{ id: null, what: 'Soittaa', doerId: null, dueOn: localDate('2026-10-23') }],
    followUpOn: localDate('2026-11-18'),
  });
  office.time.set(localDate('2026-10-22'));
  expect(await view()).toEqual([0, []]);
  office.time.set(localDate('2026-10-23'));
  expect(await view()).toEqual([0, ['2026-10-23']]);
  office.time.set(localDate('2026-11-18'));
  expect(await view()).toEqual([0, ['2026-10-23', '2026-11-18']]);
});

test('neither the secretary nor the Kela adviser is shown what was agreed', async () => {
  for (const name of ['Siiri', 'Kaisa']) {
    const today = await (await office.as(name)).today.view({ officeId: office.officeId });
    expect([today.meetingsToClose, today.meetingSteps]).toEqual([null, null]);
  }
});
