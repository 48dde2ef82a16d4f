import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timeLimit, usualTimeLimitRule } from '#domain/calendar/time-limit.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import {
  ENDED_SHOWN,
  endedRequests,
  findRequest,
  openRequests,
} from '#store/meeting-requests/meeting-requests.ts';
import {
  correctRequest,
  endRequest,
  insertRequest,
  offerTime,
  passRequest,
  reopenRequest,
} from '#store/meeting-requests/write-request.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let by: { staffId: string; at: Instant };
beforeAll(async () => {
  office = await newOffice('2026-12-16', at(10));
  by = { staffId: await office.idOf('Siiri'), at: office.time.clock() };
});
afterAll(() => office.close());

const read = () => office.parts.store.read;
const write: TestOffice['parts']['store']['write'] = (work) => office.parts.store.write(work);
const details = (askedOn: string) => ({
  clientLabel: 'M.K.',
  clientPhone: '000 123',
  socialAssistance: true,
  jointMeeting: false,
  channel: 'phone' as const,
  askedOn: localDate(askedOn),
  passedOn: null,
  basis: timeLimit(localDate(askedOn), 7, usualTimeLimitRule, []),
});
const insert = (id: string, askedOn: string, officeId = office.officeId) =>
  write((db) => insertRequest(db, { ...details(askedOn), id, officeId }, by));

test('the basis comes back as it was counted, and one that is not there is not found', async () => {
  await insert('basis', '2026-12-16');
  const found = await findRequest(read(), 'basis');
  expect(found).toMatchObject({ state: 'open', lastOn: '2026-12-29', socialAssistance: true, version: 1 });
  expect(found?.basis).toEqual(details('2026-12-16').basis);
  expect(await findRequest(read(), 'nowhere')).toBeUndefined();
});

test('each change raises the version by one and adds one step', async () => {
  await insert('steps', '2026-12-01');
  const today = localDate('2026-12-16');
  const seen = async () => {
    const found = await findRequest(read(), 'steps');
    return [found?.version, found?.steps.at(-1)?.step, found?.steps.length];
  };
  await write((db) => passRequest(db, 'steps', today, by));
  expect(await seen()).toEqual([2, 'passed', 2]);
  const time = { on: today, minute: at(13), bookingId: null };
  await write((db) => offerTime(db, 'steps', time, by));
  expect(await seen()).toEqual([3, 'offered', 3]);
  await write((db) => correctRequest(db, 'steps', details('2026-12-02'), by));
  expect(await seen()).toEqual([4, 'corrected', 4]);
  const end = { outcome: 'refused', endedOn: today, reason: 'syy', clientPhone: '' } as const;
  await write((db) => endRequest(db, 'steps', end, by));
  expect(await seen()).toEqual([5, 'refused', 5]);
  await write((db) => reopenRequest(db, 'steps', '000 123', by));
  expect(await seen()).toEqual([6, 'reopened', 6]);
  expect(await findRequest(read(), 'steps')).toMatchObject({
    state: 'open',
    endedOn: null,
    reason: '',
    clientPhone: '000 123',
    offered: { on: today, minute: at(13), bookingState: null },
  });
});

describe('what the database itself refuses', () => {
  const raw = (id: string, changes: Record<string, string | number | null>) =>
    write((db) => {
      const row = {
        id,
        office_id: office.officeId,
        state: 'open' as const,
        social_assistance: 1,
        joint_meeting: 0,
        channel: 'phone' as const,
        asked_on: localDate('2026-12-16'),
        passed_on: null,
        last_on: localDate('2026-12-29'),
        basis: '{}',
        offered_on: null,
        offered_minute: null,
        booking_id: null,
        ended_on: null,
        changed_at: by.at,
        changed_by_id: by.staffId,
      };
      return db
        .insertInto('meeting_request')
        .values({ ...row, ...changes })
        .execute();
    });

  test.each([
    ['an end without its day', { state: 'met' }],
    ['a day of ending on what is open', { ended_on: '2026-12-17' }],
    ['a day offered without its time', { offered_on: '2026-12-17' }],
    ['a state that is none', { state: 'lost', ended_on: '2026-12-17' }],
    ['a basis that cannot be read', { basis: 'not json' }],
    ['a truth that is neither', { joint_meeting: 2 }],
    ['a booking that is not there', { booking_id: 'nowhere' }],
  ])('%s', async (name, changes) => {
    await expect(raw(`refused ${name}`, changes)).rejects.toMatchObject({
      code: expect.stringMatching(/^SQLITE_CONSTRAINT/) as string,
    });
  });
});

test('open ones of this office by last day, then by day of asking; of the ended the newest, so many', async () => {
  await insert('later', '2026-12-10');
  await insert('late', '2026-11-02');
  const open = await openRequests(read(), office.officeId);
  const days = open.map(({ lastOn, askedOn }) => `${lastOn} ${askedOn}`);
  expect(days).toEqual([...days].sort());
  expect(open[0]?.id).toBe('late');
  expect(await openRequests(read(), 'another office')).toEqual([]);
  for (let index = 0; index < ENDED_SHOWN + 3; index += 1) {
    await insert(`many ${index}`, '2026-12-01');
    const endedOn = localDate(index < 3 ? '2026-12-02' : '2026-12-03');
    const end = { outcome: 'withdrawn', endedOn, reason: '', clientPhone: '' } as const;
    await write((db) => endRequest(db, `many ${index}`, end, by));
  }
  const ended = await endedRequests(read(), office.officeId);
  expect(ended).toHaveLength(ENDED_SHOWN);
  expect(new Set(ended.map(({ endedOn }) => endedOn))).toEqual(new Set(['2026-12-03']));
});
