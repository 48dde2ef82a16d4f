import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import type { Change } from '#contract/live.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { stretch, time } from '#tests/support/kela-day-rows.ts';
import type { Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
  siiri = await office.as('Siiri');
  await siiri.bookings.book(bookInput(office, '10.00-10.30', { clientLabel: 'A.A.' }));
});
afterEach(() => office.close());

const day = (on = WEDNESDAY) => ({ officeId: office.officeId, adviserId: office.adviserId, on });
const cancelInput = (on = WEDNESDAY) => ({ requestId: randomUUID(), ...day(on), reason: 'neuvoja sairas' });
const clients = () => siiri.cancelledDays.list({ officeId: office.officeId, on: WEDNESDAY });
const toTell = async (): Promise<CancelledDayClient> => {
  const [client] = await clients();
  if (!client) throw new Error('Nobody has to be told');
  return client;
};
const auditOf = async (operation: string) =>
  (
    await office.parts.store.read
      .selectFrom('audit_entry')
      .select('entity')
      .where('operation', '=', operation as 'cancelledDays.cancel')
      .execute()
  ).map(({ entity }) => entity);

describe('a request that comes twice', () => {
  test('K18 cancels the day once: one exception, one client to tell, and the audit log knows each', async () => {
    const heard: Change[] = [];
    const stop = office.parts.announcer.subscribe('change', (news) => void heard.push(news));
    const input = cancelInput();
    const [first, second] = await Promise.all([
      siiri.cancelledDays.cancel(input),
      siiri.cancelledDays.cancel(input),
    ]);
    stop();
    expect(second).toEqual(first);
    expect(await siiri.cancelledDays.cancel(input)).toEqual(first);
    expect(await clients()).toHaveLength(1);
    expect(await siiri.kelaDays.exceptions({ officeId: office.officeId })).toHaveLength(1);
    expect((await auditOf('cancelledDays.cancel')).sort()).toEqual([
      'booking',
      'cancelled-day-client',
      'kela-day',
      'kela-exception',
    ]);
    expect(new Set(heard.flatMap(({ areas }) => areas))).toEqual(
      new Set(['bookings', 'kela-days', 'cancelled-days']),
    );
    expect(JSON.stringify(heard)).not.toContain('A.A.');
  });

  test('K18 writes one mark, and takes one back', async () => {
    await siiri.cancelledDays.cancel(cancelInput());
    const tried = { ...changeOf(await toTell()), mark: 'notReached' as const };
    const once = await siiri.cancelledDays.mark(tried);
    expect(await siiri.cancelledDays.mark(tried)).toEqual(once);
    expect((await toTell()).marks).toHaveLength(1);
    const told = await siiri.cancelledDays.mark({ ...changeOf(once), mark: 'reached' });
    const slip = changeOf(told);
    const back = await siiri.cancelledDays.takeBackMark(slip);
    expect(await siiri.cancelledDays.takeBackMark(slip)).toEqual(back);
    expect((await toTell()).marks.map(({ mark }) => mark)).toEqual(['notReached']);
    expect(await auditOf('cancelledDays.takeBackMark')).toEqual(['cancelled-day-client']);
  });

  test('K18 takes the day back once; a new request finds nothing more to take back', async () => {
    const cancelled = await siiri.cancelledDays.cancel(cancelInput());
    const input = { requestId: randomUUID(), ...cancelled };
    expect(await siiri.cancelledDays.takeBack(input)).toEqual({ restored: 1 });
    expect(await siiri.cancelledDays.takeBack(input)).toEqual({ restored: 1 });
    expect(
      await refusalOf(siiri.cancelledDays.takeBack({ ...input, requestId: randomUUID() })),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await busyOn(office, 'Kaisa', WEDNESDAY)).toEqual(['10.00-10.30 booking']);
  });
});

describe('what is refused', () => {
  test.each([
    ['office', { officeId: 'nowhere' }],
    ['adviser', { adviserId: 'nobody' }],
  ])('a day of an %s that is not there', async (entity, changes) => {
    expect(await refusalOf(siiri.cancelledDays.cancel({ ...cancelInput(), ...changes }))).toEqual({
      code: 'NOT_FOUND',
      data: { entity },
    });
  });

  test('a day beyond the calendar, to look at and to cancel', async () => {
    const beyond = localDate('2199-10-23');
    const refusal = {
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'on', code: 'outsideCalendar' }] },
    };
    expect(await refusalOf(siiri.cancelledDays.preview(day(beyond)))).toEqual(refusal);
    expect(await refusalOf(siiri.cancelledDays.cancel(cancelInput(beyond)))).toEqual(refusal);
  });

  test.each([
    ['2027-01-06', { why: 'holiday', name: 'epiphany' }],
    ['2026-10-22', { why: 'no-template', name: null }],
  ])('%s, on which there is nothing to cancel, says why', async (on, data) => {
    expect(await refusalOf(siiri.cancelledDays.cancel(cancelInput(localDate(on))))).toEqual({
      code: 'DAY_CLOSED',
      data,
    });
  });

  test('marks of a client who is not there, and from an older row', async () => {
    await siiri.cancelledDays.cancel(cancelInput());
    const seen = await toTell();
    const nowhere = { requestId: randomUUID(), id: 'nowhere', version: 1 };
    const missing = { code: 'NOT_FOUND', data: { entity: 'cancelled-day-client' } };
    expect(await refusalOf(siiri.cancelledDays.mark({ ...nowhere, mark: 'reached' }))).toEqual(missing);
    expect(await refusalOf(siiri.cancelledDays.takeBackMark(nowhere))).toEqual(missing);
    const outi = await office.as('Outi');
    await outi.cancelledDays.mark({ ...changeOf(seen), mark: 'notReached' });
    expect(await refusalOf(siiri.cancelledDays.takeBackMark(changeOf(seen)))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { entity: 'cancelled-day-client', byName: 'Outi Ohjaaja' },
    });
    expect((await toTell()).marks).toHaveLength(1);
  });

  test('K18 a time that has gone meanwhile keeps the whole day cancelled', async () => {
    const cancelled = await siiri.cancelledDays.cancel(cancelInput());
    await office.parts.store.write((db) =>
      db
        .insertInto('occupancy')
        .values({
          resource_id: office.adviserId,
          on_date: WEDNESDAY,
          minute: time('10.15'),
          source_kind: 'outside',
          source_id: 'outside',
        })
        .execute(),
    );
    const back = siiri.cancelledDays.takeBack({ requestId: randomUUID(), ...cancelled });
    expect(await refusalOf(back)).toMatchObject({ code: 'SLOT_TAKEN', data: { takenBy: 'outside' } });
    expect((await toTell()).state).toBe('open');
    expect(await siiri.kelaDays.exceptions({ officeId: office.officeId })).toHaveLength(1);
  });
});

test('who may close a day, who may tell its clients, and who may neither', async () => {
  const attempts = {
    preview: (by: Client) => by.cancelledDays.preview(day()),
    takeBack: (by: Client) =>
      by.cancelledDays.takeBack({ requestId: randomUUID(), exceptionId: 'nothing', clientIds: [] }),
    list: (by: Client) => by.cancelledDays.list({ officeId: office.officeId, on: null }),
    mark: (by: Client) =>
      by.cancelledDays.mark({ requestId: randomUUID(), id: 'nowhere', version: 1, mark: 'reached' }),
  };
  const codes = async (who: string) => {
    const by = await office.as(who);
    const got: string[] = [];
    for (const attempt of Object.values(attempts))
      got.push(
        await attempt(by).then(
          () => 'answered',
          (error: unknown) => (error as { code: string }).code,
        ),
      );
    return got;
  };
  expect(await codes('Siiri')).toEqual(['answered', 'NOT_FOUND', 'answered', 'NOT_FOUND']);
  expect(await codes('Outi')).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'answered', 'NOT_FOUND']);
  expect(await codes('Tiina')).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'answered', 'NOT_FOUND']);
  expect(await codes('Paula')).toEqual(['answered', 'NOT_FOUND', 'NOT_ALLOWED', 'NOT_ALLOWED']);
  expect(await codes('Kaisa')).toEqual(Array.from({ length: 4 }, () => 'NOT_ALLOWED'));
});

test('K18 a joint meeting of the day is shown beforehand, lets go of everybody’s time, and its client is to be told', async () => {
  await siiri.jointMeetings.create(await meetingInput(office, [meetingTime(WEDNESDAY, '13.00-14.00')]));
  expect(await siiri.cancelledDays.preview(day())).toEqual([
    { kind: 'booking', ...stretch('10.00-10.30') },
    { kind: 'meeting', ...stretch('13.00-14.00') },
  ]);
  await siiri.cancelledDays.cancel(cancelInput());
  for (const name of ['Kaisa', 'Tiina']) expect(await busyOn(office, name, WEDNESDAY)).toEqual([]);
  expect((await clients()).map(({ clientLabel }) => clientLabel)).toEqual(['A.A.', 'M.K.']);
});
