import { createRouterClient, type RouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { newService, type Service } from '#service/service.ts';
import { changeOf } from '#tests/support/booking-input.ts';
import { meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { watchQueries, type WatchedStore } from '#tests/support/query-plans.ts';

// Tables that grow with every joint meeting: none of them may be read from end to end, nor anybody's occupied time.
const growing =
  /^SCAN (meeting|joint_meeting|participant|joint_meeting_participant|step|joint_meeting_step|event|joint_meeting_event|occupancy)\b(?!.* USING (COVERING )?INDEX joint_meeting_step_open)/;
const today = localDate('2026-10-21');
let office: TestOffice;
let watched: WatchedStore;
let tiina: RouterClient<Service>;
let paula: RouterClient<Service>;
beforeAll(async () => {
  office = await newOffice(today, at(8));
  await office.as('Tiina');
  await office.as('Paula');
  watched = watchQueries(office.parts.store);
  const service = newService({ ...office.parts, store: watched.store });
  const client = (name: string) =>
    createRouterClient(service, { context: { sessionId: `session of ${name}` } });
  [tiina, paula] = [client('Tiina'), client('Paula')];
});
afterAll(() => office.close());

async function scansDuring(work: () => Promise<unknown>): Promise<string[]> {
  watched.forget();
  await work();
  const plans = await watched.plans();
  expect(plans.length).toBeGreaterThan(1);
  return plans.flatMap(({ sql, steps }) =>
    steps.filter((step) => growing.test(step)).map((step) => `${step}: ${sql}`),
  );
}

test('a meeting from looking for a time to its closing sheet', async () => {
  const scans = await scansDuring(async () => {
    const { officeId, adviserId } = office;
    const times = [meetingTime(today, '9.00-10.00')];
    const people = { officeId, adviserId, staffIds: [await office.idOf('Tiina')], meetingId: null };
    await tiina.jointMeetings.check({ ...people, times });
    const [made] = await tiina.jointMeetings.create(await meetingInput(office, times));
    const outi = { staffId: await office.idOf('Outi'), name: '', organisation: '' };
    const joined = await tiina.jointMeetings.invite({ ...changeOf(made as JointMeeting), ...outi });
    const participantId = joined.participants.find(({ staffId }) => staffId === outi.staffId)?.id ?? '';
    const left = await tiina.jointMeetings.dropOut({ ...changeOf(joined), participantId });
    const to = { ...meetingTime(today, '9.30-10.30'), way: 'office', place: '' } as const;
    const moved = await tiina.jointMeetings.move({ ...changeOf(left), ...to });
    const cancelled = await tiina.jointMeetings.cancel({ ...changeOf(moved), party: 'client', reason: 'x' });
    const restored = await tiina.jointMeetings.restore(changeOf(cancelled));
    office.time.set(today, at(10));
    const closed = await tiina.jointMeetings.close({
      ...changeOf(restored),
      understanding: 'u',
      goal: 'g',
      steps: [{ id: null, what: 'w', doerId: null, dueOn: today }],
      followUpOn: localDate('2026-11-18'),
    });
    await tiina.jointMeetings.markDone({ ...changeOf(closed), stepId: null, done: true });
  });
  expect(scans).toEqual([]);
});

test('the lists, one meeting, the first screen and the month’s report', async () => {
  const { officeId } = office;
  const scans = await scansDuring(async () => {
    const [meeting] = await tiina.jointMeetings.list({ officeId });
    await tiina.jointMeetings.get({ id: meeting?.id ?? '' });
    await tiina.jointMeetings.openSteps({ officeId });
    await tiina.today.view({ officeId });
    await paula.statistics.report({ officeId, period: monthRange(month('2026-10')) });
  });
  expect(scans).toEqual([]);
});
