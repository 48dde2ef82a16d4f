import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OfficeEvent } from '#contract/events.ts';
import type { Change } from '#contract/live.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { eventInput } from '#tests/support/event-input.ts';
import type { Client } from '#tests/support/line.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
let outi: string;
beforeEach(async () => {
  office = await newOffice(WEDNESDAY, at(13));
  siiri = await office.as('Siiri');
  outi = await office.idOf('Outi');
});
afterEach(() => office.close());

type Seen = ReturnType<typeof changeOf>;
const heads = { visitors: 3, newVisitors: 1, ledToStep: null, lesson: '' };
const details = (changed: object = {}) => {
  const { officeId: _, requestId: __, ...rest } = eventInput(office, '12.30-15.00', { staffIds: [outi] });
  return { ...rest, ...changed };
};
const changes = {
  update: (by: Client, seen: Seen) => by.events.update({ ...seen, ...details({ name: 'Torikahvit' }) }),
  cancel: (by: Client, seen: Seen) => by.events.cancel({ ...seen, reason: 'sade' }),
  restore: (by: Client, seen: Seen) => by.events.restore(seen),
  report: (by: Client, seen: Seen) => by.events.report({ ...seen, ...heads }),
};
const names = Object.keys(changes) as (keyof typeof changes)[];
const create = (changed: object = {}) =>
  siiri.events.create(eventInput(office, '12.30-15.00', { staffIds: [outi], ...changed }));
const only = async (): Promise<OfficeEvent | undefined> =>
  (await siiri.events.list({ officeId: office.officeId, pastFrom: localDate('2026-01-01') }))[0];

describe.each(names)('%s', (name) => {
  async function ready(): Promise<OfficeEvent> {
    const event = await create();
    return name === 'restore' ? changes.cancel(siiri, changeOf(event)) : event;
  }

  test('repeated with its request id has one effect, one audit row and one piece of news', async () => {
    const seen = changeOf(await ready());
    office.time.advanceMinutes(1);
    const heard: Change[] = [];
    const stop = office.parts.announcer.subscribe('change', (news) => void heard.push(news));
    const answer = await changes[name](siiri, seen);
    expect(answer.version).toBe(seen.version + 1);
    expect(await changes[name](siiri, seen)).toEqual(answer);
    stop();
    expect(await only()).toEqual(answer);
    const rows = await office.parts.store.read
      .selectFrom('audit_entry')
      .select(['operation', 'entity', 'entity_id as id'])
      .where('at', '=', office.time.clock())
      .where('operation', 'like', 'events.%')
      .execute();
    expect(rows).toEqual([{ operation: `events.${name}`, entity: 'event', id: seen.id }]);
    expect(heard).toEqual([
      { officeId: office.officeId, areas: ['events', 'kela-days'], byName: 'Siiri Sihteeri' },
    ]);
  });

  test('from an older row is refused, naming who was first, and leaves the event as it is', async () => {
    const row = await ready();
    await changes[name](await office.as('Tiina'), changeOf(row));
    const before = [await only(), await occupiedOn(office, WEDNESDAY, outi)];
    expect(await refusalOf(changes[name](siiri, changeOf(row)))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { entity: 'event', byName: 'Tiina Työntekijä', at: office.time.clock() },
    });
    expect([await only(), await occupiedOn(office, WEDNESDAY, outi)]).toEqual(before);
  });

  test('is for those who plan, and not for the guest from Kela or an administrator', async () => {
    await (
      await office.as('Paula')
    ).staff.create({ requestId: randomUUID(), name: 'Aku Ylläpitäjä', title: '', roles: ['administrator'] });
    const nowhere = () => ({ requestId: randomUUID(), id: 'nowhere', version: 1 });
    for (const [who, code] of [
      ['Siiri', 'NOT_FOUND'],
      ['Outi', 'NOT_FOUND'],
      ['Tiina', 'NOT_FOUND'],
      ['Paula', 'NOT_FOUND'],
      ['Kaisa', 'NOT_ALLOWED'],
      ['Aku', 'NOT_ALLOWED'],
    ] as const)
      expect((await refusalOf(changes[name](await office.as(who), nowhere()))).code).toBe(code);
  });
});

const refusedIn = {
  planned: ['restore'],
  held: ['cancel', 'restore'],
  cancelled: ['update', 'cancel', 'report'],
} as const;

test.each(Object.entries(refusedIn))('an event that is %s is not changed by %j', async (state, refused) => {
  const event = await create();
  const now = await {
    planned: () => Promise.resolve(event),
    held: () => changes.report(siiri, changeOf(event)),
    cancelled: () => changes.cancel(siiri, changeOf(event)),
  }[state as keyof typeof refusedIn]();
  for (const name of refused)
    expect(await refusalOf(changes[name](siiri, changeOf(now)))).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'event', state },
    });
  expect(await only()).toEqual(now);
});

describe('what is refused', () => {
  test.each([
    ['name', { name: 'Aino 010190-900P' }],
    ['place', { place: '010190-900P' }],
    ['targetGroup', { targetGroup: 'perhe 010190-900P' }],
    ['partners', { partners: ['kirjasto', '010190-900P'] }],
  ])('an identity code in %s, when it is made and when it is changed', async (field, changed) => {
    const refusal = { code: 'IDENTITY_CODE_IN_TEXT', data: { field } };
    expect(await refusalOf(create(changed))).toEqual(refusal);
    expect(await only()).toBeUndefined();
    const event = await create();
    expect(await refusalOf(siiri.events.update({ ...changeOf(event), ...details(changed) }))).toEqual(
      refusal,
    );
    expect(await only()).toEqual(event);
  });

  test('an identity code in a reason or a lesson', async () => {
    const event = await create();
    const hidden = 'Aino 010190-900P';
    expect(await refusalOf(siiri.events.cancel({ ...changeOf(event), reason: hidden }))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'reason' },
    });
    expect(await refusalOf(siiri.events.report({ ...changeOf(event), ...heads, lesson: hidden }))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'lesson' },
    });
    expect(await only()).toEqual(event);
  });

  test('a report with more of anybody than there were visitors, every number named', async () => {
    const event = await create();
    const counts = { visitors: 0, newVisitors: 1, ledToStep: 1, lesson: ' ' };
    expect(await refusalOf(siiri.events.report({ ...changeOf(event), ...counts }))).toEqual({
      code: 'INVALID_INPUT',
      data: {
        problems: [
          { field: 'newVisitors', code: 'moreThanVisitors' },
          { field: 'ledToStep', code: 'moreThanVisitors' },
          { field: 'lesson', code: 'lessonMissing' },
        ],
      },
    });
    expect((await only())?.report).toBeNull();
  });

  test('a change to wrong hours, and the people keep the time they had', async () => {
    const event = await create();
    const wrong = { ...changeOf(event), ...details({ startMinute: at(15), endMinute: at(14) }) };
    expect(await refusalOf(siiri.events.update(wrong))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'endMinute', code: 'endNotAfterStart' }] },
    });
    expect(await occupiedOn(office, WEDNESDAY, outi)).toEqual(['12.30-15.00 event']);
  });
});

test('the guest from Kela reads no event; everybody of the office reads them', async () => {
  const event = await create();
  const list = async (who: string) =>
    (await office.as(who)).events.list({ officeId: office.officeId, pastFrom: WEDNESDAY });
  for (const who of ['Siiri', 'Outi', 'Tiina', 'Paula']) expect(await list(who)).toEqual([event]);
  expect((await refusalOf(list('Kaisa'))).code).toBe('NOT_ALLOWED');
});

test('R1 what has begun or gone by is nobody’s free time any more, so an event on it takes none unawares', async () => {
  const meets = async (on: typeof WEDNESDAY) => {
    const { officeId, startMinute, endMinute } = eventInput(office, '12.00-15.00');
    return siiri.events.check({
      officeId,
      on,
      startMinute,
      endMinute,
      staffIds: [office.adviserId],
      id: null,
    });
  };
  // At 13.00 the times of 12.00 and 12.30 have begun; the one of 13.00 begins now.
  expect((await meets(WEDNESDAY)).freeSlots.map(({ startMinute }) => startMinute)).toEqual([
    at(13),
    at(13, 30),
    at(14),
    at(14, 30),
  ]);
  expect((await meets(localDate('2026-10-14'))).freeSlots).toEqual([]);
  expect((await meets(localDate('2026-10-28'))).freeSlots).toHaveLength(6);
  // Epiphany and a day without Kela hours have nothing to go.
  expect((await meets(localDate('2027-01-06'))).freeSlots).toEqual([]);
  expect((await meets(localDate('2026-10-22'))).freeSlots).toEqual([]);
});
