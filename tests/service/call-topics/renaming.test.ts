import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CallTopicView } from '#contract/call-topics.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { answer, moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';

const TODAY = '2026-10-21';

let office: TestOffice;
let paula: Client;
let outi: Client;
beforeEach(async () => {
  office = await newOffice(TODAY, at(9));
  paula = await office.as('Paula');
  outi = await office.as('Outi');
});
afterEach(() => office.close());

const list = (officeId = office.officeId) => outi.callTopics.list({ officeId });
const create = (validToOn: string | null = null, letters = 'sä') =>
  paula.callTopics.create({
    ...once(),
    officeId: office.officeId,
    letters,
    name: 'Sähkö',
    supportNeed: '3',
    validFromOn: localDate('2026-10-01'),
    validToOn: validToOn === null ? null : localDate(validToOn),
  });
const rename = ({ id, version }: CallTopicView, name: string, fromOn: string, letters = 'sä') =>
  paula.callTopics.rename({
    ...once(),
    officeId: office.officeId,
    id,
    version,
    name,
    letters,
    fromOn: localDate(fromOn),
  });
const daysOf = async (id: string) => {
  const topic = (await list()).find((one) => one.id === id);
  return [topic?.validFromOn, topic?.validToOn, topic?.version];
};
/** Whether a call of the day, entered afterwards, can have the topic. */
async function canHave(topicId: string, day: string): Promise<boolean> {
  const draft = await outi.calls.start({ ...once(), officeId: office.officeId });
  const saved = outi.calls.saveDraft({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields: typed({ topics: [topicId], lateEntry: true }),
    startedAt: moment(day, at(9)),
  });
  const code = await saved.then(
    () => undefined,
    (error: { code: string }) => error.code,
  );
  if (code !== undefined && code !== 'INVALID_INPUT') throw new Error(code);
  return code === undefined;
}

describe('a name after a name', () => {
  test('each ends the day before the next, and a call of any day takes only the name of its day', async () => {
    const first = await create();
    const second = await rename(first, 'Energia', '2026-10-10');
    const third = await rename(second, 'Energialasku', '2026-10-20');
    expect([second.replacesId, third.replacesId]).toEqual([first.id, second.id]);
    expect([await daysOf(first.id), await daysOf(second.id), await daysOf(third.id)]).toEqual([
      ['2026-10-01', '2026-10-09', 2],
      ['2026-10-10', '2026-10-19', 2],
      ['2026-10-20', null, 1],
    ]);
    for (const [day, expected] of [
      ['2026-09-30', []],
      ['2026-10-09', [first.id]],
      ['2026-10-10', [second.id]],
      ['2026-10-19', [second.id]],
      ['2026-10-20', [third.id]],
    ] as const) {
      const taken: string[] = [];
      for (const { id } of [first, second, third]) if (await canHave(id, day)) taken.push(id);
      expect([day, taken]).toEqual([day, expected]);
    }
  });

  test('one that has ended already is not brought back by a new name later on', async () => {
    const ended = await create('2026-10-10');
    const next = await rename(ended, 'Energia', '2026-11-01');
    expect(await daysOf(ended.id)).toEqual(['2026-10-01', '2026-10-10', 2]);
    expect(next).toMatchObject({ validFromOn: '2026-11-01', replacesId: ended.id });
    expect(await canHave(ended.id, '2026-10-15')).toBe(false);
  });

  test('letters that were given on since are not taken from the new topic by naming the ended one', async () => {
    const ended = await create('2026-10-10');
    const heir = await paula.callTopics.create({
      ...once(),
      officeId: office.officeId,
      letters: 'sä',
      name: 'Säästöt',
      supportNeed: '3',
      validFromOn: localDate('2026-10-11'),
      validToOn: null,
    });
    expect(await rename(ended, 'Energia', '2026-11-01', 'en')).toMatchObject({ letters: 'en' });
    expect(await daysOf(heir.id)).toEqual(['2026-10-11', null, 1]);
    expect(await refusalOf(rename(heir, 'Säästäminen', '2026-11-05', 'en'))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'letters', code: 'lettersTaken' }] },
    });
    // Neither half of a refused renaming is kept.
    expect(await daysOf(heir.id)).toEqual(['2026-10-11', null, 1]);
  });

  test('of a topic of the classification keeps its need and ends it here alone', async () => {
    const { officeId: other } = await addSecondOffice(office);
    const usual = (await list()).find(({ id }) => id === '3');
    if (!usual) throw new Error('The classification has it');
    const next = await rename(usual, 'Rahahuolet', TODAY, usual.letters);
    expect(next).toMatchObject({ name: 'Rahahuolet', supportNeed: '3', letters: usual.letters });
    expect(await daysOf('3')).toEqual([null, '2026-10-20', 1]);
    expect((await list(other)).find(({ id }) => id === '3')).toEqual(usual);
    expect((await list(other)).map(({ id }) => id)).not.toContain(next.id);
  });
});

test('who saw an older version is told before anything is renamed, and the same request renames once', async () => {
  const first = await create();
  const request = {
    ...once(),
    officeId: office.officeId,
    id: first.id,
    version: first.version,
    name: 'Energia',
    letters: 'sä',
    fromOn: localDate(TODAY),
  };
  const next = await paula.callTopics.rename(request);
  expect(await paula.callTopics.rename(request)).toEqual(next);
  expect(await refusalOf(rename(first, 'Muu', '2026-11-01'))).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  expect((await list()).filter(({ replacesId }) => replacesId === first.id)).toEqual([next]);
});

test('a call of another office cannot have a topic of this one', async () => {
  const { officeId: other } = await addSecondOffice(office);
  const own = await create();
  expect((await answer(office, outi, 'resolved', { topics: [own.id] })).topics).toEqual([own.id]);
  const draft = await outi.calls.start({ ...once(), officeId: other });
  const attempt = outi.calls.saveDraft({
    ...once(),
    id: draft.id,
    version: draft.version,
    fields: typed({ topics: ['3', own.id] }),
    startedAt: draft.startedAt,
  });
  expect(await refusalOf(attempt)).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'topics', code: 'unknownCode' }] },
  });
});
