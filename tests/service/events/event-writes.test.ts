import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '#contract/live.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { eventInput } from '#tests/support/event-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice(WEDNESDAY, at(8));
});
afterEach(() => office.close());

const all = async () => {
  const siiri = await office.as('Siiri');
  return siiri.events.list({ officeId: office.officeId, pastFrom: WEDNESDAY });
};
/** Everybody's occupied steps of the Wednesday that belong to events. */
const steps = () =>
  office.parts.store.read
    .selectFrom('occupancy')
    .select(['resource_id', 'minute', 'source_id'])
    .where('source_kind', '=', 'event')
    .where('on_date', '=', WEDNESDAY)
    .execute();

describe('two who plan at the same moment', () => {
  test('R1 of eight events for one person one is saved, and the others hear what is in the way', async () => {
    const siiri = await office.as('Siiri');
    const outi = await office.idOf('Outi');
    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        siiri.events.create(eventInput(office, '12.00-14.00', { name: `T${index}`, staffIds: [outi] })),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [(answer.reason as { code: string }).code] : [],
    );
    expect(codes).toEqual(Array.from({ length: 7 }, () => 'PEOPLE_TAKEN'));
    expect(await all()).toHaveLength(1);
    expect(await steps()).toHaveLength(24);
  });

  test('R1 an event and a booking for the same half hour: one of them has it, never both', async () => {
    const siiri = await office.as('Siiri');
    const wanted = { staffIds: [office.adviserId], acceptedFreeSlots: 1 };
    const [event, booking] = await Promise.allSettled([
      siiri.events.create(eventInput(office, '14.00-14.30', wanted)),
      siiri.bookings.book(bookInput(office, '14.00-14.30')),
    ]);
    expect([event.status, booking.status].sort()).toEqual(['fulfilled', 'rejected']);
    const [day] = await siiri.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
    expect(day?.slots.filter(({ startMinute, free }) => startMinute === at(14) && free)).toEqual([]);
  });

  test('who takes somebody out of an event frees exactly that person', async () => {
    const siiri = await office.as('Siiri');
    const [outi, tiina] = [await office.idOf('Outi'), await office.idOf('Tiina')];
    const input = eventInput(office, '12.00-13.00', { staffIds: [outi, tiina] });
    const event = await siiri.events.create(input);
    const { officeId: _, requestId: __, ...details } = input;
    await siiri.events.update({ ...details, ...changeOf(event), staffIds: [tiina] });
    expect([...new Set((await steps()).map((step) => step.resource_id))]).toEqual([tiina]);
    expect(await steps()).toHaveLength(12);
  });

  test('a change that would clash leaves the event and its time as they were', async () => {
    const siiri = await office.as('Siiri');
    const outi = await office.idOf('Outi');
    const input = eventInput(office, '12.00-13.00', { staffIds: [outi] });
    const event = await siiri.events.create(input);
    await siiri.events.create(eventInput(office, '13.00-14.00', { name: 'Toinen', staffIds: [outi] }));
    const before = await steps();
    const { officeId: _, requestId: __, ...details } = input;
    const longer = { ...details, ...changeOf(event), endMinute: at(13, 30), name: 'Pidempi' };
    expect(await refusalOf(siiri.events.update(longer))).toMatchObject({ code: 'PEOPLE_TAKEN' });
    expect(await steps()).toEqual(before);
    expect((await all()).find(({ id }) => id === event.id)).toEqual(event);
  });
});

describe('every write of an event', () => {
  test('has one effect although it is repeated, an audit row, and tells the windows', async () => {
    const heard: Change[] = [];
    const stop = office.parts.announcer.subscribe('change', (change) => void heard.push(change));
    const siiri = await office.as('Siiri');
    const input = eventInput(office, '6.00-7.00');
    const event = await siiri.events.create(input);
    expect(await siiri.events.create(input)).toEqual(event);
    const counts = { visitors: 1, newVisitors: 0, ledToStep: null, lesson: '' };
    await siiri.events.report({ ...changeOf(event), ...counts });
    expect(await all()).toHaveLength(1);
    const rows = await office.parts.store.read
      .selectFrom('audit_entry')
      .select(['operation', 'entity_id'])
      .where('entity', '=', 'event')
      .orderBy('seq')
      .execute();
    expect(rows).toEqual([
      { operation: 'events.create', entity_id: event.id },
      { operation: 'events.report', entity_id: event.id },
    ]);
    expect(heard.filter(({ areas }) => areas.includes('events'))).toHaveLength(2);
    expect(JSON.stringify(heard)).not.toContain('Kohtaamo');
    stop();
  });

  test('is refused from an older row, naming who was first', async () => {
    const siiri = await office.as('Siiri');
    const event = await siiri.events.create(eventInput(office, '18.00-19.00'));
    const outi = await office.as('Outi');
    await outi.events.cancel({ ...changeOf(event), reason: 'ei tilaa' });
    for (const request of [
      siiri.events.cancel({ ...changeOf(event), reason: 'minäkin' }),
      siiri.events.restore(changeOf(event)),
    ])
      expect(await refusalOf(request)).toMatchObject({
        code: 'CHANGED_MEANWHILE',
        data: { entity: 'event', byName: 'Outi Ohjaaja' },
      });
  });

  test('names what is not there: an office, a person, an event', async () => {
    const siiri = await office.as('Siiri');
    const wanted = eventInput(office, '18.00-19.00');
    const change = { requestId: randomUUID(), id: 'nowhere', version: 1 };
    for (const [request, entity] of [
      [siiri.events.create({ ...wanted, requestId: randomUUID(), officeId: 'nowhere' }), 'office'],
      [siiri.events.create({ ...wanted, requestId: randomUUID(), staffIds: ['nobody'] }), 'staff'],
      [siiri.events.cancel({ ...change, reason: 'x' }), 'event'],
    ] as const)
      expect(await refusalOf(request)).toEqual({ code: 'NOT_FOUND', data: { entity } });
  });
});
