import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { figureList } from '#domain/statistics/figure-list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { contactInput } from '#tests/support/contact-requests.ts';
import { audited, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
let kaisa: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(10));
  siiri = await office.as('Siiri');
  kaisa = await office.as('Kaisa');
});
afterEach(() => office.close());

const waiting = async (client: Client) =>
  (await client.today.view({ officeId: office.officeId })).contactRequests?.map(({ question }) => question);
const personalCode = '010190-900P';

test('a question waits for the adviser, its answer for who sent it, until the client has been told', async () => {
  const sent = await siiri.contactRequests.send(contactInput(office));
  expect(sent).toMatchObject({ state: 'open', dueOn: '2026-10-23', sentByName: 'Siiri Sihteeri' });
  expect(await waiting(kaisa)).toEqual([sent.question]);
  expect(await waiting(siiri)).toEqual([]);
  const answered = await kaisa.contactRequests.answer({ ...changeOf(sent), answer: 'Kyllä puuttuu.' });
  expect(answered).toMatchObject({
    state: 'answered',
    answer: 'Kyllä puuttuu.',
    answeredOn: '2026-10-21',
    answeredByName: 'Kaisa Kelanen',
  });
  expect(await waiting(kaisa)).toEqual([]);
  expect(await waiting(siiri)).toEqual([sent.question]);
  expect(await waiting(await office.as('Tiina'))).toEqual([]);
  const told = await siiri.contactRequests.told(changeOf(answered));
  expect(told.steps.map(({ state, byName }) => [state, byName])).toEqual([
    ['open', 'Siiri Sihteeri'],
    ['answered', 'Kaisa Kelanen'],
    ['closed', 'Siiri Sihteeri'],
  ]);
  expect(await waiting(siiri)).toEqual([]);
});

test('who sent one is told when Kela is late with it', async () => {
  const sent = await siiri.contactRequests.send(contactInput(office));
  office.time.set(localDate('2026-10-23'), at(16));
  expect(await waiting(siiri)).toEqual([]);
  office.time.set(localDate('2026-10-24'), at(8));
  expect(await waiting(siiri)).toEqual([sent.question]);
  expect(await waiting(await office.as('Outi'))).toEqual([]);
});

test('Kela’s own call closes it, and without identities the number goes; taken back it is open with the number', async () => {
  const sent = await siiri.contactRequests.send(
    contactInput(office, { contactWay: 'kela-calls', clientPhone: '000 123 4567' }),
  );
  const closed = await kaisa.contactRequests.answer({ ...changeOf(sent), answer: 'Soitettu.' });
  expect(closed).toMatchObject({ state: 'closed', clientPhone: '' });
  const open = await kaisa.contactRequests.reopen({ ...changeOf(closed), clientPhone: sent.clientPhone });
  expect(open).toMatchObject({
    state: 'open',
    clientPhone: '000 123 4567',
    answer: 'Soitettu.',
    answeredOn: null,
  });
});

test('open ones stand by age, then answers to tell, then what is over', async () => {
  const send = (question: string) => siiri.contactRequests.send(contactInput(office, { question }));
  const over = await send('over');
  office.time.advanceMinutes(1);
  const answered = await send('answered');
  office.time.advanceMinutes(1);
  await send('older');
  office.time.advanceMinutes(1);
  await send('newer');
  await siiri.contactRequests.withdraw(changeOf(over));
  await kaisa.contactRequests.answer({ ...changeOf(answered), answer: 'Kyllä.' });
  const list = await kaisa.contactRequests.list({ officeId: office.officeId });
  expect(list.map(({ question }) => question)).toEqual(['older', 'newer', 'answered', 'over']);
  expect(await audited(office, 'contactRequests.list')).toEqual(['contact-request-list']);
});

describe('what is refused', () => {
  test('a name or number without the client’s permission, a call without a number, an ended topic', async () => {
    const problems = async (changes: Parameters<typeof contactInput>[1]) =>
      (await refusalOf(siiri.contactRequests.send(contactInput(office, changes)))).data;
    expect(await problems({ permission: false })).toEqual({
      problems: [{ field: 'clientLabel', code: 'notWithoutPermission' }],
    });
    expect(await problems({ contactWay: 'kela-calls' })).toEqual({
      problems: [{ field: 'clientPhone', code: 'phoneMissing' }],
    });
    expect(await problems({ topicCode: 'tyomarkkinatuki' })).toEqual({
      problems: [{ field: 'topicCode', code: 'notInForce' }],
    });
  });

  test('a personal identity code in the question and in the answer', async () => {
    const send = siiri.contactRequests.send(
      contactInput(office, { question: `Onko ${personalCode} haettu?` }),
    );
    expect(await refusalOf(send)).toEqual({ code: 'IDENTITY_CODE_IN_TEXT', data: { field: 'question' } });
    const sent = await siiri.contactRequests.send(contactInput(office));
    const answer = kaisa.contactRequests.answer({ ...changeOf(sent), answer: personalCode });
    expect(await refusalOf(answer)).toMatchObject({ data: { field: 'answer' } });
  });

  test('telling before the answer, a second answer, and a save from an older look', async () => {
    const sent = await siiri.contactRequests.send(contactInput(office));
    expect((await refusalOf(siiri.contactRequests.told(changeOf(sent)))).code).toBe('NOT_POSSIBLE_NOW');
    const answered = await kaisa.contactRequests.answer({ ...changeOf(sent), answer: 'Kyllä.' });
    const again = kaisa.contactRequests.answer({ ...changeOf(answered), answer: 'Ei.' });
    expect((await refusalOf(again)).code).toBe('NOT_POSSIBLE_NOW');
    expect(await refusalOf(siiri.contactRequests.withdraw(changeOf(sent)))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { byName: 'Kaisa Kelanen' },
    });
  });
});

test('the month has the median of working days to the answer', async () => {
  const paula = await office.as('Paula');
  const first = await siiri.contactRequests.send(contactInput(office));
  await kaisa.contactRequests.answer({ ...changeOf(first), answer: 'Heti.' });
  // Sent on Wednesday 21.10., answered on Monday 26.10.: Thursday, Friday, Monday.
  const second = await siiri.contactRequests.send(contactInput(office));
  office.time.set(localDate('2026-10-26'), at(9));
  await kaisa.contactRequests.answer({ ...changeOf(second), answer: 'Nyt.' });
  const made = await paula.statistics.report({
    officeId: office.officeId,
    period: monthRange(month('2026-10')),
  });
  const figure = figureList(made.report).find(({ key }) => key === 'contactAnswerMedian');
  expect(figure).toMatchObject({ value: 1.5, divisor: 2 });
});
