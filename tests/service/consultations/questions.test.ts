import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const question = (text: string, changes = {}) => ({
  requestId: randomUUID(),
  officeId: office.officeId,
  municipalityCode: '300',
  topic: 'perustoimeentulotuki',
  text,
  withName: false,
  ...changes,
});
const answerOf = (row: { id: string; version: number }, answer: string) => ({
  ...changeOf(row),
  answer,
  answerSource: 'Kelan neuvoja, Teams 21.10.2026',
});
const all = async (firstName: string, text = '') =>
  (await office.as(firstName)).consultations.questions({ officeId: office.officeId, text });

test('a question is put without a name, and nothing stored ties it to who put it', async () => {
  const tiina = await office.as('Tiina');
  const asked = await tiina.consultations.ask(question('Miten vuokravakuus haetaan?'));
  expect(asked).toMatchObject({ askedByName: null, municipalityCode: '300', answeredOn: null });
  const { read } = office.parts.store;
  const row = await read.selectFrom('consultation_question').selectAll().executeTakeFirstOrThrow();
  expect(row.asked_by_id).toBeNull();
  const log = await read.selectFrom('audit_entry').select(['staff_id', 'entity_id']).execute();
  expect(log.filter(({ entity_id: entityId }) => entityId === asked.id)).toEqual([]);
  expect(log.at(-1)?.entity_id).toBe(office.officeId);
  // Of the moment only the day is kept: the log knows the moment, and with it the two could be laid side by side.
  expect(row.asked_at).toBe(instantOf(localDate('2026-10-19'), at(0)));

  const named = await tiina.consultations.ask(question('Entä liitteet?', { withName: true }));
  expect(named.askedByName).toBe('Tiina Työntekijä');
});

test('the Kela adviser sees the question, not who put it, and answers it; the answer is found with its day and source', async () => {
  await (
    await office.as('Tiina')
  ).consultations.ask(question('Miten vuokravakuus haetaan?', { withName: true }));
  office.time.set(localDate('2026-10-20'));
  await (
    await office.as('Outi')
  ).consultations.ask(question('Liitteet postitse?', { municipalityCode: null }));
  const kaisa = await office.as('Kaisa');
  const [oldest] = await all('Kaisa');
  expect(oldest).toMatchObject({ text: 'Miten vuokravakuus haetaan?', askedByName: null });
  await kaisa.consultations.answer(
    answerOf(oldest ?? { id: '', version: 1 }, 'Verkkolomakkeella, liitteeksi sopimus.'),
  );

  const [open, answered] = await all('Outi');
  expect(open).toMatchObject({ text: 'Liitteet postitse?', answer: '' });
  expect(answered).toMatchObject({
    answeredOn: '2026-10-20',
    answeredByName: 'Kaisa Kelanen',
    answerSource: 'Kelan neuvoja, Teams 21.10.2026',
    askedByName: 'Tiina Työntekijä',
  });
  expect((await all('Outi', 'verkkolomake')).map(({ text }) => text)).toEqual([]);
  expect((await all('Outi', 'VERKKOLOMAK sopimus')).map(({ text }) => text)).toEqual([
    'Miten vuokravakuus haetaan?',
  ]);
  expect(await all('Outi', 'perustoimeentulotuki')).toHaveLength(2);
});

test('an identity code is refused in question and answer, and an unknown topic or municipality too', async () => {
  const outi = await office.as('Outi');
  expect(await refusalOf(outi.consultations.ask(question('Asiakas 010190-900P kysyy')))).toMatchObject({
    code: 'IDENTITY_CODE_IN_TEXT',
    data: { field: 'text' },
  });
  const asked = await outi.consultations.ask(question('Liitteet postitse?'));
  expect(await refusalOf(outi.consultations.answer(answerOf(asked, '010190-900P')))).toMatchObject({
    code: 'IDENTITY_CODE_IN_TEXT',
    data: { field: 'answer' },
  });
  expect(
    await refusalOf(outi.consultations.ask(question('?', { topic: 'x', municipalityCode: '999' }))),
  ).toMatchObject({
    data: {
      problems: [
        { field: 'topic', code: 'unknownCode' },
        { field: 'municipalityCode', code: 'unknownCode' },
      ],
    },
  });
});

test('of two who answer at once the second is told', async () => {
  const outi = await office.as('Outi');
  const asked = await outi.consultations.ask(question('Liitteet postitse?'));
  await outi.consultations.answer(answerOf(asked, 'Kyllä.'));
  expect(
    await refusalOf((await office.as('Kaisa')).consultations.answer(answerOf(asked, 'Ei.'))),
  ).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    data: { byName: 'Outi Ohjaaja' },
  });
});
