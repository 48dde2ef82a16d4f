import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { refusalOf } from '#tests/support/booking-input.ts';
import { contactInput, type SendInput } from '#tests/support/contact-requests.ts';
import { audited, once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-12-22', at(10));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const send = (changes: Partial<SendInput> = {}) => siiri.contactRequests.send(contactInput(office, changes));
const list = (client: Client = siiri, officeId = office.officeId) =>
  client.contactRequests.list({ officeId });
const refused = (changes: Partial<SendInput>) => refusalOf(send(changes));

test('what was written comes back as it was written, trimmed, with day and sender', async () => {
  const sent = await send({
    fromKind: 'relative',
    clientLabel: '  A.B. ',
    clientPhone: '000 123 4567',
    topicCode: 'omakela',
    question: ' Mihin liite lähetetään? ',
    contactWay: 'own-kela',
  });
  expect(sent).toEqual({
    id: sent.id,
    officeId: office.officeId,
    state: 'open',
    fromKind: 'relative',
    clientLabel: 'A.B.',
    clientPhone: '000 123 4567',
    permission: true,
    topicCode: 'omakela',
    question: 'Mihin liite lähetetään?',
    contactWay: 'own-kela',
    sentById: await office.idOf('Siiri'),
    sentByName: 'Siiri Sihteeri',
    sentAt: office.time.clock(),
    sentOn: '2026-12-22',
    dueOn: '2026-12-28',
    answer: '',
    answeredOn: null,
    answeredByName: null,
    steps: [{ state: 'open', at: office.time.clock(), byName: 'Siiri Sihteeri' }],
    version: 1,
  });
  expect(await list()).toEqual([sent]);
});

describe('the day by which an answer is asked for', () => {
  test.each([
    // 22.12.2026 is a Tuesday; Christmas Eve and Christmas Day are Thursday and Friday, New Year’s Day and Epiphany follow.
    [1, '2026-12-23'],
    [2, '2026-12-28'],
    [5, '2026-12-31'],
    [6, '2027-01-04'],
    [8, '2027-01-07'],
    [20, '2027-01-25'],
  ])('is after %i working days over Christmas %s', async (dueDays, dueOn) => {
    expect((await send({ dueDays })).dueOn).toBe(dueOn);
  });

  test('is put off by the office’s own closure, and what was sent before keeps its day', async () => {
    const before = await send();
    const paula = await office.as('Paula');
    const { officeId } = office;
    const [fromOn, toOn] = [localDate('2026-12-23'), localDate('2026-12-28')];
    await paula.offices.saveClosure({ ...once(), officeId, fromOn, toOn, name: 'muutto' });
    expect((await send()).dueOn).toBe('2026-12-30');
    expect((await list()).find(({ id }) => id === before.id)?.dueOn).toBe('2026-12-28');
  });

  test('begins to run on the day of sending at the office, also minutes after midnight', async () => {
    office.time.set(localDate('2026-10-21'), at(0, 5));
    expect(await send()).toMatchObject({ sentOn: '2026-10-21', dueOn: '2026-10-23' });
    office.time.set(localDate('2026-10-21'), at(23, 55));
    expect(await send()).toMatchObject({ sentOn: '2026-10-21', dueOn: '2026-10-23' });
  });

  test.each([0, 21, 1.5])('is not asked for in %f working days', async (dueDays) => {
    expect((await refusalOf(send({ dueDays }))).code).toBe('BAD_REQUEST');
    expect(await list()).toEqual([]);
  });
});

describe('what is refused saves nothing', () => {
  test.each<[string, Partial<SendInput>, unknown]>([
    [
      'a way to the client without permission',
      { permission: false, clientLabel: '', contactWay: 'own-kela' },
      [{ field: 'contactWay', code: 'notWithoutPermission' }],
    ],
    [
      'a number without permission',
      { permission: false, clientLabel: '', clientPhone: '000 123' },
      [{ field: 'clientPhone', code: 'notWithoutPermission' }],
    ],
    ['words as a number', { clientPhone: 'iltaisin' }, [{ field: 'clientPhone', code: 'notAPhoneNumber' }]],
    [
      'a name where no names are kept',
      { clientLabel: 'x'.repeat(31) },
      [{ field: 'clientLabel', code: 'nicknameTooLong' }],
    ],
    ['a topic that is none', { topicCode: 'saa' }, [{ field: 'topicCode', code: 'notInForce' }]],
    [
      'two things at once, both told',
      { contactWay: 'kela-calls', topicCode: 'saa' },
      [
        { field: 'clientPhone', code: 'phoneMissing' },
        { field: 'topicCode', code: 'notInForce' },
      ],
    ],
  ])('%s', async (_, changes, problems) => {
    expect(await refused(changes)).toEqual({ code: 'INVALID_INPUT', data: { problems } });
    expect(await list()).toEqual([]);
    expect(await audited(office, 'contactRequests.send')).toEqual([]);
  });

  test.each(['clientLabel', 'clientPhone', 'question'] as const)('an identity code in %s', async (field) => {
    expect(await refused({ [field]: '010190-900P' })).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field },
    });
    expect(await list()).toEqual([]);
  });

  test('an empty question, and an office that is not there', async () => {
    expect((await refusalOf(send({ question: '  ' }))).code).toBe('BAD_REQUEST');
    expect(await refused({ officeId: 'nowhere' })).toEqual({
      code: 'NOT_FOUND',
      data: { entity: 'office' },
    });
    expect(await list()).toEqual([]);
  });
});

test('the same sending twice is one question, one row in the log and one word to the windows', async () => {
  const heard: unknown[] = [];
  office.parts.announcer.subscribe('change', (change) => void heard.push(change));
  const input = contactInput(office);
  const first = await siiri.contactRequests.send(input);
  expect(await siiri.contactRequests.send({ ...input, question: 'Jotain muuta?' })).toEqual(first);
  expect(await list()).toHaveLength(1);
  expect(await audited(office, 'contactRequests.send')).toEqual(['contact-request']);
  expect(heard).toEqual([
    { officeId: office.officeId, areas: ['contact-requests'], byName: 'Siiri Sihteeri' },
  ]);
});

test('Kela’s adviser and the manager send nothing; the manager reads nothing either', async () => {
  for (const name of ['Kaisa', 'Paula']) {
    const attempt = (await office.as(name)).contactRequests.send(contactInput(office));
    expect(await refusalOf(attempt)).toEqual({
      code: 'NOT_ALLOWED',
      data: { operation: 'contactRequests.send' },
    });
  }
  expect((await refusalOf(list(await office.as('Paula')))).code).toBe('NOT_ALLOWED');
  for (const name of ['Outi', 'Tiina']) {
    const sent = await (await office.as(name)).contactRequests.send(contactInput(office));
    expect(sent.sentById).toBe(await office.idOf(name));
  }
});

test('a question stands in the list of its own office only', async () => {
  const second = await addSecondOffice(office);
  const sent = await send({ officeId: second.officeId });
  expect(await list()).toEqual([]);
  expect(await list(siiri, second.officeId)).toEqual([sent]);
});
