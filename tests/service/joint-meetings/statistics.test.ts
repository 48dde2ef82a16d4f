import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { changeOf } from '#tests/support/booking-input.ts';
import { meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

test('a held meeting uses the slots it touches, a no-show and a cancelled one count as of any booking, none blocks', async () => {
  const tiina = await office.as('Tiina');
  const make = async (on: string, range: string) =>
    (
      await tiina.jointMeetings.create(await meetingInput(office, [meetingTime(on, range)]))
    )[0] as JointMeeting;
  const held = await make('2026-10-21', '9.10-10.10');
  const missed = await make('2026-10-21', '12.00-12.30');
  const cancelled = await make('2026-10-21', '13.00-14.00');
  await make('2026-10-28', '9.00-10.00');
  office.time.set(localDate('2026-10-21'), at(8));
  await tiina.jointMeetings.cancel({ ...changeOf(cancelled), party: 'client', reason: 'sairas' });
  office.time.set(localDate('2026-10-21'), at(15));
  await tiina.jointMeetings.markNoShow({ ...changeOf(missed), noShow: true });
  await tiina.jointMeetings.close({
    ...changeOf(held),
    understanding: 'u',
    goal: 'g',
    steps: [],
    followUpOn: null,
  });
  office.time.set(localDate('2026-11-02'), at(9));
  const manager = await office.as('Paula');
  const { report } = await manager.statistics.report({
    officeId: office.officeId,
    period: monthRange(month('2026-10')),
  });
  const kelaOn = (on: string) => report.rows.find((row) => row.on === on)?.kela;
  expect(kelaOn('2026-10-21')).toMatchObject({
    planned: 11,
    blocked: 0,
    usable: 11,
    // 9.10–10.10 touches three slots of half an hour, 12.00–12.30 one.
    used: 4,
    usedMinutes: 90,
    booked: 2,
    fulfilled: 1,
    noShow: 1,
    cancelled: 1,
    lateCancelled: 1,
    moved: 0,
  });
  expect(kelaOn('2026-10-28')).toMatchObject({ booked: 1, unresolved: 1, blocked: 0, used: 0 });
});
