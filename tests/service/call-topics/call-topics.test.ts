import { monthRange } from '#domain/time/month.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { answer, audited, moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = '2026-10-21';
/** Made up: individual numbers from 900 on are given to nobody. */
const IDENTITY_CODE = '010170-999R';

let office: TestOffice;
let manager: Client;
let counsellor: Client;
beforeEach(async () => {
  office = await newOffice(TODAY, at(9));
  manager = await office.as('Paula');
  counsellor = await office.as('Outi');
});
afterEach(() => office.close());

const list = async () => counsellor.callTopics.list({ officeId: office.officeId });
const details = {
  letters: 'sä',
  name: 'Sähkölasku',
  supportNeed: '3' as const,
  validFromOn: localDate('2026-10-01'),
  validToOn: null,
};
const create = (change: Partial<typeof details> = {}, requestId = once()) =>
  manager.callTopics.create({ ...requestId, officeId: office.officeId, ...details, ...change });
const problem = (field: string, code: string) => ({
  code: 'INVALID_INPUT',
  data: { problems: [{ field, code }] },
});

test('an office begins with the needs of support, and adds its own after them', async () => {
  expect((await list()).map(({ letters }) => letters).slice(0, 3)).toEqual(['ar', 'as', 'ta']);
  const made = await create();
  expect(made).toMatchObject({ ...details, version: 1, replacesId: null });
  expect((await list()).at(-1)).toEqual(made);
  expect(await audited(office, 'callTopics.create')).toEqual(['call-topic']);
  const call = await answer(office, counsellor, 'resolved', { topics: [made.id] });
  expect(call.topics).toEqual([made.id]);
});

test('a repeated request makes one topic', async () => {
  const requestId = once();
  expect(await create({}, requestId)).toEqual(await create({}, requestId));
  expect((await list()).filter(({ name }) => name === 'Sähkölasku')).toHaveLength(1);
});

test('letters that are taken, no letters, no name and an identity code are refused by their field', async () => {
  expect(await refusalOf(create({ letters: 'ta' }))).toEqual(problem('letters', 'lettersTaken'));
  expect(await refusalOf(create({ letters: 's1' }))).toEqual(problem('letters', 'notTwoLetters'));
  expect(await refusalOf(create({ name: '' }))).toEqual(problem('name', 'missing'));
  expect(await refusalOf(create({ name: IDENTITY_CODE }))).toEqual({
    code: 'IDENTITY_CODE_IN_TEXT',
    data: { field: 'name' },
  });
  expect(await list()).toHaveLength(12);
});

test('a topic of the classification gets other letters and days, and keeps its name and need', async () => {
  const changed = await manager.callTopics.update({
    ...once(),
    officeId: office.officeId,
    id: '3',
    version: 0,
    ...details,
    letters: 'ra',
    validFromOn: null,
  });
  expect(changed).toMatchObject({ id: '3', letters: 'ra', name: null, supportNeed: '3', version: 1 });
  expect((await list())[2]).toEqual(changed);
  const again = { ...once(), officeId: office.officeId, id: '3', version: 0, ...details };
  expect(await refusalOf(manager.callTopics.update(again))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'call-topic', byName: 'Paula Pääkäyttäjä' },
  });
  expect(await refusalOf(manager.callTopics.update({ ...again, ...once(), id: 'nothing' }))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'call-topic' },
  });
});

test('a renamed topic keeps its name in the months in which it was used', async () => {
  const old = await create();
  office.time.set(localDate(TODAY), at(9, 30));
  await answer(office, counsellor, 'resolved', { topics: [old.id] });
  const next = await manager.callTopics.rename({
    ...once(),
    officeId: office.officeId,
    id: old.id,
    version: old.version,
    name: 'Energialasku',
    letters: 'sä',
    fromOn: localDate('2026-11-01'),
  });
  expect(next).toMatchObject({ name: 'Energialasku', replacesId: old.id, validFromOn: '2026-11-01' });
  expect((await list()).find(({ id }) => id === old.id)).toMatchObject({ validToOn: '2026-10-31' });
  office.time.set(localDate('2026-11-03'), at(9, 30));
  await answer(office, counsellor, 'resolved', { topics: [next.id] });
  const rows = async (month: string) => {
    const { report } = await manager.statistics.report({
      officeId: office.officeId,
      period: monthRange(month as never),
    });
    const topics = report.distributions.find(({ kind }) => kind === 'topic');
    return topics?.rows.filter(({ name }) => name !== undefined).map(({ name, count }) => [name, count]);
  };
  expect(await rows('2026-10')).toEqual([['Sähkölasku', 1]]);
  expect(await rows('2026-11')).toEqual([['Energialasku', 1]]);
  expect(
    await refusalOf(
      manager.callTopics.rename({
        ...once(),
        officeId: office.officeId,
        id: next.id,
        version: next.version,
        name: 'Aiemmin',
        letters: 'sä',
        fromOn: localDate('2026-11-01'),
      }),
    ),
  ).toEqual(problem('fromOn', 'rangeReversed'));
});

test('a topic that has ended is not chosen any more; a call that has it keeps it', async () => {
  const old = await create({ validToOn: null });
  const call = await answer(office, counsellor, 'resolved', { topics: [old.id] });
  await manager.callTopics.update({
    ...once(),
    officeId: office.officeId,
    id: old.id,
    version: 1,
    ...details,
    validToOn: localDate('2026-10-20'),
  });
  expect(await refusalOf(answer(office, counsellor, 'resolved', { topics: [old.id] }))).toEqual(
    problem('topics', 'unknownCode'),
  );
  const corrected = await counsellor.calls.correct({
    ...once(),
    id: call.id,
    version: call.version,
    fields: typed({ advice: 'Neuvottu.', worry: 'Sähkö', topics: [old.id] }),
    startedAt: call.startedAt,
    endedAt: moment(TODAY, at(9, 8)),
    outcome: 'resolved',
    handover: null,
    promise: null,
  });
  expect(corrected.topics).toEqual([old.id]);
});

test('topics are kept by those who keep the settings', async () => {
  for (const name of ['Outi', 'Siiri', 'Tiina', 'Kaisa']) {
    const client = await office.as(name);
    const attempt = client.callTopics.create({ ...once(), officeId: office.officeId, ...details });
    expect(await refusalOf(attempt)).toMatchObject({ code: 'NOT_ALLOWED' });
  }
  const guest = await office.as('Kaisa');
  expect(await refusalOf(guest.callTopics.list({ officeId: office.officeId }))).toMatchObject({
    code: 'NOT_ALLOWED',
  });
});
