import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { eventInput } from '#tests/support/event-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice(WEDNESDAY, at(13));
});
afterEach(() => office.close());

const lesson = 'Liian korkea kynnys pienellä paikkakunnalla.';
const nobody = { visitors: 0, newVisitors: null, ledToStep: null, lesson };

describe('R2 an event with 0 visitors', () => {
  test('R2 is saved and reported as held with 0, with its lesson', async () => {
    const siiri = await office.as('Siiri');
    const event = await siiri.events.create(eventInput(office, '14.00-17.00'));
    office.time.set(WEDNESDAY, at(17));
    const held = await siiri.events.report({ ...changeOf(event), ...nobody });
    expect(held).toMatchObject({
      state: 'held',
      report: { visitors: 0, lesson, reportedByName: 'Siiri Sihteeri' },
    });
    const listed = await siiri.events.list({ officeId: office.officeId, pastFrom: WEDNESDAY });
    expect(listed).toEqual([held]);
  });

  test('R2 without a lesson is asked for one, and nothing is saved', async () => {
    const siiri = await office.as('Siiri');
    const event = await siiri.events.create(eventInput(office, '14.00-17.00'));
    office.time.set(WEDNESDAY, at(17));
    const silent = siiri.events.report({ ...changeOf(event), ...nobody, lesson: '  ' });
    expect(await refusalOf(silent)).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'lesson', code: 'lessonMissing' }] },
    });
    const [same] = await siiri.events.list({ officeId: office.officeId, pastFrom: WEDNESDAY });
    expect(same).toMatchObject({ state: 'planned', report: null, version: 1 });
  });
});

describe('a report', () => {
  test('is put right later, and counts no more new people than visitors', async () => {
    const siiri = await office.as('Siiri');
    const event = await siiri.events.create(eventInput(office, '12.00-13.00'));
    const first = await siiri.events.report({ ...changeOf(event), ...nobody });
    const counts = { visitors: 5, newVisitors: 6, ledToStep: 2, lesson: '' };
    expect(await refusalOf(siiri.events.report({ ...changeOf(first), ...counts }))).toMatchObject({
      data: { problems: [{ field: 'newVisitors', code: 'moreThanVisitors' }] },
    });
    const second = await siiri.events.report({ ...changeOf(first), ...counts, newVisitors: 3 });
    expect(second).toMatchObject({ state: 'held', report: { visitors: 5, newVisitors: 3, ledToStep: 2 } });
  });

  test('waits until the event has begun', async () => {
    const siiri = await office.as('Siiri');
    const event = await siiri.events.create(eventInput(office, '14.00-17.00'));
    expect(await refusalOf(siiri.events.report({ ...changeOf(event), ...nobody }))).toMatchObject({
      code: 'NOT_POSSIBLE_NOW',
    });
  });
});

describe('an event that is cancelled', () => {
  test('keeps its reason, gives everybody their time back and is not reported', async () => {
    const siiri = await office.as('Siiri');
    const staffIds = [office.adviserId];
    const event = await siiri.events.create(
      eventInput(office, '14.00-17.00', { staffIds, acceptedFreeSlots: 2 }),
    );
    const off = await siiri.events.cancel({ ...changeOf(event), reason: 'Tila ei ole vapaa.' });
    expect(off).toMatchObject({
      state: 'cancelled',
      cancellation: { reason: 'Tila ei ole vapaa.', byName: 'Siiri Sihteeri' },
    });
    const again = await siiri.events.check({
      officeId: office.officeId,
      on: WEDNESDAY,
      startMinute: at(14),
      endMinute: at(17),
      staffIds,
      id: null,
    });
    expect(again.clashes).toEqual([]);
    expect(again.freeSlots).toHaveLength(2);
    office.time.set(plusDays(WEDNESDAY, 1));
    for (const request of [
      siiri.events.report({ ...changeOf(off), ...nobody }),
      siiri.events.cancel({ ...changeOf(off), reason: 'uudelleen' }),
    ])
      expect(await refusalOf(request)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  test('is taken back with everybody’s time, unless that has gone meanwhile', async () => {
    const siiri = await office.as('Siiri');
    const outi = await office.idOf('Outi');
    const event = await siiri.events.create(eventInput(office, '14.00-17.00', { staffIds: [outi] }));
    const off = await siiri.events.cancel({ ...changeOf(event), reason: 'vahinko' });
    const back = await siiri.events.restore(changeOf(off));
    expect(back).toMatchObject({ state: 'planned', cancellation: null, version: 3 });
    const rival = eventInput(office, '16.00-18.00', { name: 'Toinen', staffIds: [outi] });
    expect(await refusalOf(siiri.events.create(rival))).toMatchObject({ code: 'PEOPLE_TAKEN' });
    const again = await siiri.events.cancel({ ...changeOf(back), reason: 'peruttiin sittenkin' });
    await siiri.events.create({ ...rival, requestId: 'the-time-is-free' });
    expect(await refusalOf(siiri.events.restore(changeOf(again)))).toMatchObject({
      code: 'PEOPLE_TAKEN',
      data: { clashes: [{ takenBy: 'event', staffName: 'Outi Ohjaaja', startMinute: at(16) }] },
    });
    const [first] = await siiri.events.list({ officeId: office.officeId, pastFrom: WEDNESDAY });
    if (!first) throw new Error('It is planned');
    expect(await refusalOf(siiri.events.restore(changeOf(first)))).toMatchObject({
      code: 'NOT_POSSIBLE_NOW',
    });
  });

  test('what is past is listed from the asked day on, what waits for its report always', async () => {
    const siiri = await office.as('Siiri');
    const waiting = await siiri.events.create(eventInput(office, '9.00-10.00', { name: 'Odottaa' }));
    const held = await siiri.events.create(eventInput(office, '10.00-11.00', { name: 'Pidetty' }));
    await siiri.events.report({ ...changeOf(held), ...nobody });
    const from = async (pastFrom: typeof WEDNESDAY) =>
      (await siiri.events.list({ officeId: office.officeId, pastFrom })).map(({ name }) => name);
    expect(await from(WEDNESDAY)).toEqual(['Pidetty', 'Odottaa']);
    expect(await from(plusDays(WEDNESDAY, 1))).toEqual([waiting.name]);
  });
});
