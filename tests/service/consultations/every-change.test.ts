import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Consultation, ConsultationSeries } from '#contract/consultations.ts';
import type { Change } from '#contract/live.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import { changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import type { Client } from '#tests/support/line.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
let outi: string;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
  siiri = await office.as('Siiri');
  outi = await office.idOf('Outi');
});
afterEach(() => office.close());

const wanted = (other: object = {}) => ({
  officeId: office.officeId,
  name: 'Teams-konsultaatio',
  adviserId: office.adviserId,
  participantIds: [outi],
  weekday: 3 as Weekday,
  ...stretch('8.00-9.00'),
  everyWeeks: 1,
  validFromOn: localDate('2026-10-21'),
  validToOn: localDate('2026-11-04'),
  ...other,
});
const create = (other: object = {}) =>
  siiri.consultations.create({ requestId: randomUUID(), ...wanted(other), leaveOut: [] });
const listed = async () => (await siiri.consultations.list({ officeId: office.officeId })).dates;
const first = async (): Promise<Consultation> => {
  const [date] = await listed();
  if (!date) throw new Error('No dates');
  return date;
};

type Seen = ReturnType<typeof changeOf>;
const changes = {
  end: (by: Client, seen: Seen) => by.consultations.end({ ...seen, lastOn: WEDNESDAY }),
  move: (by: Client, seen: Seen) =>
    by.consultations.move({ ...seen, on: localDate('2026-10-22'), ...stretch('8.00-8.30') }),
  cancel: (by: Client, seen: Seen) => by.consultations.cancel(seen),
  restore: (by: Client, seen: Seen) => by.consultations.restore(seen),
};
const names = Object.keys(changes) as (keyof typeof changes)[];

describe.each(names)('%s', (name) => {
  const entity = name === 'end' ? 'consultation-series' : 'consultation';
  async function ready(): Promise<Consultation | ConsultationSeries> {
    const series = await create();
    if (name === 'end') return series;
    return name === 'restore' ? siiri.consultations.cancel(changeOf(await first())) : first();
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
    const rows = await office.parts.store.read
      .selectFrom('audit_entry')
      .select(['operation', 'entity', 'entity_id as id'])
      .where('at', '=', office.time.clock())
      .where('operation', 'like', 'consultations.%')
      .execute();
    expect(rows).toEqual([{ operation: `consultations.${name}`, entity, id: seen.id }]);
    expect(heard).toEqual([
      { officeId: office.officeId, areas: ['consultations'], byName: 'Siiri Sihteeri' },
    ]);
  });

  test('from an older row is refused, naming who was first, and takes nobody’s time', async () => {
    const row = await ready();
    const paula = await office.as('Paula');
    await changes[name](paula, changeOf(row));
    const before = [await listed(), await occupiedOn(office, WEDNESDAY, outi)];
    expect(await refusalOf(changes[name](siiri, changeOf(row)))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { entity, byName: 'Paula Pääkäyttäjä', at: office.time.clock() },
    });
    expect([await listed(), await occupiedOn(office, WEDNESDAY, outi)]).toEqual(before);
  });

  test('names what is not there, and is for the secretary and the manager', async () => {
    const nowhere = () => ({ requestId: randomUUID(), id: 'nowhere', version: 1 });
    for (const [who, code] of [
      ['Siiri', 'NOT_FOUND'],
      ['Paula', 'NOT_FOUND'],
      ['Outi', 'NOT_ALLOWED'],
      ['Tiina', 'NOT_ALLOWED'],
      ['Kaisa', 'NOT_ALLOWED'],
    ] as const)
      expect((await refusalOf(changes[name](await office.as(who), nowhere()))).code).toBe(code);
  });
});

describe('a change that does not fit', () => {
  test('a cancelled date is neither moved nor cancelled again, and one that is held is not restored', async () => {
    await create();
    const held = await first();
    expect(await refusalOf(siiri.consultations.restore(changeOf(held)))).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'consultation', state: 'held' },
    });
    const off = await siiri.consultations.cancel(changeOf(held));
    for (const name of ['move', 'cancel'] as const)
      expect(await refusalOf(changes[name](siiri, changeOf(off)))).toEqual({
        code: 'NOT_POSSIBLE_NOW',
        data: { entity: 'consultation', state: 'cancelled' },
      });
  });

  test.each([
    ['2026-10-18', '8.00-9.00', ['on changesPast']],
    ['2026-10-22', '8.02-9.00', ['startMinute offGrid']],
    ['2026-10-22', '8.00-9.03', ['endMinute offGrid']],
    ['2026-10-22', '9.00-8.00', ['endMinute endNotAfterStart']],
    ['2199-01-01', '8.00-9.00', ['on outsideCalendar']],
  ])('a move to %s %s is refused and the old time kept', async (on, range, problems) => {
    await create();
    const move = { ...changeOf(await first()), on: localDate(on), ...stretch(range) };
    const { code, data } = await refusalOf(siiri.consultations.move(move));
    expect(code).toBe('INVALID_INPUT');
    const found = (data as { problems: { field: string; code: string }[] }).problems;
    expect(found.map((problem) => `${problem.field} ${problem.code}`)).toEqual(problems);
    expect(await occupiedOn(office, WEDNESDAY, outi)).toEqual(['8.00-9.00 consultation']);
  });

  test('a series does not end before today nor before it began', async () => {
    const series = await create({ validFromOn: localDate('2026-10-26') });
    const end = (lastOn: string) =>
      refusalOf(siiri.consultations.end({ ...changeOf(series), lastOn: localDate(lastOn) }));
    expect((await end('2026-10-18')).data).toEqual({
      problems: [
        { field: 'lastOn', code: 'changesPast' },
        { field: 'lastOn', code: 'validityReversed' },
      ],
    });
    expect((await end('2026-10-25')).data).toEqual({
      problems: [{ field: 'lastOn', code: 'validityReversed' }],
    });
    expect(await listed()).toHaveLength(2);
  });
});

describe('a series', () => {
  test('on the day it starts may begin today, and its own clock change and 53rd week shift nothing', async () => {
    await create({ validFromOn: localDate('2026-10-19'), validToOn: localDate('2027-04-07') });
    const dates = await listed();
    expect(dates.every(({ startMinute, endMinute }) => startMinute === at(8) && endMinute === at(9))).toBe(
      true,
    );
    const days = dates.map(({ on }) => on);
    // 25 Wednesdays, of which Epiphany is closed; week 53 of 2026 and the weeks of both clock changes are among them.
    expect(days).toHaveLength(24);
    expect(days).not.toContain('2027-01-06');
    expect(days).toEqual(expect.arrayContaining(['2026-10-28', '2026-12-30', '2027-01-13', '2027-03-31']));
    expect(await occupiedOn(office, localDate('2027-03-31'), outi)).toEqual(['8.00-9.00 consultation']);
  });

  test('every other week stays in its rhythm over a closed day', async () => {
    await create({ everyWeeks: 2, validFromOn: localDate('2026-12-23'), validToOn: localDate('2027-02-03') });
    expect((await listed()).map(({ on }) => on)).toEqual(['2026-12-23', '2027-01-20', '2027-02-03']);
  });

  test('on Fridays leaves out Christmas Day, New Year’s Day and Good Friday', async () => {
    const range = { validFromOn: localDate('2026-12-18'), validToOn: localDate('2027-04-02') };
    const { closed } = await siiri.consultations.check(wanted({ ...range, weekday: 5 as Weekday }));
    expect(closed).toEqual(['2026-12-25', '2027-01-01', '2027-03-26']);
  });

  test('a person named twice, or as adviser and participant, has the time once', async () => {
    await create({ participantIds: [outi, outi, office.adviserId], validToOn: WEDNESDAY });
    const rows = await office.parts.store.read
      .selectFrom('occupancy')
      .select('resource_id as person')
      .where('on_date', '=', WEDNESDAY)
      .where('minute', '=', at(8))
      .execute();
    expect(rows.map(({ person }) => person).sort()).toEqual([outi, office.adviserId].sort());
  });

  test('with an identity code in its name is refused, and without an adviser it takes the office’s people only', async () => {
    expect(await refusalOf(create({ name: 'Aino 010190-900P' }))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'name' },
    });
    expect((await create({ adviserId: null })).adviser).toBeNull();
    expect(await occupiedOn(office, WEDNESDAY)).toEqual([]);
    expect(await occupiedOn(office, WEDNESDAY, outi)).toEqual(['8.00-9.00 consultation']);
  });

  test('of an office that is not there is refused before anything is looked at', async () => {
    expect(await refusalOf(create({ officeId: 'nowhere' }))).toEqual({
      code: 'NOT_FOUND',
      data: { entity: 'office' },
    });
  });
});

describe('a question', () => {
  const question = (other: object = {}) => ({
    requestId: randomUUID(),
    officeId: office.officeId,
    municipalityCode: null,
    topic: 'perustoimeentulotuki',
    text: 'Liitteet postitse?',
    withName: false,
    ...other,
  });

  test('is put by those who book and read by the desk; the manager and the guest put none', async () => {
    for (const who of ['Siiri', 'Outi', 'Tiina'])
      expect((await (await office.as(who)).consultations.ask(question())).text).toBe('Liitteet postitse?');
    for (const who of ['Kaisa', 'Paula'])
      expect((await refusalOf((await office.as(who)).consultations.ask(question()))).code).toBe(
        'NOT_ALLOWED',
      );
    const paula = await office.as('Paula');
    const search = { officeId: office.officeId, text: '' };
    expect((await refusalOf(paula.consultations.questions(search))).code).toBe('NOT_ALLOWED');
    expect(await (await office.as('Kaisa')).consultations.questions(search)).toHaveLength(3);
  });

  test('repeated is one question and its answer one answer, which is put right with a new version', async () => {
    const input = question();
    const asked = await siiri.consultations.ask(input);
    expect(await siiri.consultations.ask(input)).toEqual(asked);
    const answer = { ...changeOf(asked), answer: 'Kyllä.', answerSource: 'kela.fi' };
    const answered = await siiri.consultations.answer(answer);
    expect(await siiri.consultations.answer(answer)).toEqual(answered);
    const better = await siiri.consultations.answer({
      ...answer,
      ...changeOf(answered),
      answer: 'Verkossa.',
    });
    expect([asked.version, answered.version, better.version, better.answer]).toEqual([1, 2, 3, 'Verkossa.']);
    expect(await siiri.consultations.questions({ officeId: office.officeId, text: '' })).toEqual([better]);
  });

  test('an answer’s source holds no identity code, and a question that is not there has no answer', async () => {
    const asked = await siiri.consultations.ask(question());
    const hidden = { ...changeOf(asked), answer: 'Kyllä.', answerSource: '010190-900P' };
    expect(await refusalOf(siiri.consultations.answer(hidden))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'answerSource' },
    });
    expect(
      await refusalOf(siiri.consultations.answer({ ...hidden, answerSource: 'kela.fi', id: 'nowhere' })),
    ).toEqual({ code: 'NOT_FOUND', data: { entity: 'consultation-question' } });
    expect(await refusalOf(siiri.consultations.ask(question({ officeId: 'nowhere' })))).toEqual({
      code: 'NOT_FOUND',
      data: { entity: 'office' },
    });
  });
});
