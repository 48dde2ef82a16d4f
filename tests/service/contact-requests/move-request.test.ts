import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ContactRequest } from '#contract/contact-requests.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { contactInput, type SendInput } from '#tests/support/contact-requests.ts';
import { audited, once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const PHONE = '000 123 4567';
let office: TestOffice;
let siiri: Client;
let kaisa: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(10));
  siiri = await office.as('Siiri');
  kaisa = await office.as('Kaisa');
});
afterEach(() => office.close());

const send = (changes: Partial<SendInput> = {}) => siiri.contactRequests.send(contactInput(office, changes));
const moves = {
  answer: (client: Client, seen: ContactRequest) =>
    client.contactRequests.answer({ ...changeOf(seen), answer: 'Kyllä.' }),
  told: (client: Client, seen: ContactRequest) => client.contactRequests.told(changeOf(seen)),
  withdraw: (client: Client, seen: ContactRequest) => client.contactRequests.withdraw(changeOf(seen)),
  reopen: (client: Client, seen: ContactRequest, clientPhone = '') =>
    client.contactRequests.reopen({ ...changeOf(seen), clientPhone }),
};
type Move = keyof typeof moves;
const names = Object.keys(moves) as Move[];
const only = async () => (await siiri.contactRequests.list({ officeId: office.officeId }))[0];

/** A request in each of the states, by the shortest way there. */
const inState = {
  open: () => send(),
  answered: async () => moves.answer(kaisa, await send()),
  closed: async () => moves.answer(kaisa, await send({ contactWay: 'own-kela' })),
  withdrawn: async () => moves.withdraw(siiri, await send()),
};

/** The state that a request came to, or the refusal in words. */
function outcome(moved: unknown): string {
  const { state, code, data } = moved as Partial<Record<'state' | 'code', string>> & {
    readonly data?: { readonly entity?: string; readonly state?: string };
  };
  return state ?? `${code} ${data?.entity} ${data?.state}`;
}

describe('what can be done in each state, and what it becomes', () => {
  test.each<[keyof typeof inState, Partial<Record<Move, string>>]>([
    ['open', { answer: 'answered', withdraw: 'withdrawn' }],
    ['answered', { told: 'closed', reopen: 'open' }],
    ['closed', { reopen: 'open' }],
    ['withdrawn', { reopen: 'open' }],
  ])('%s', async (state, allowed) => {
    const became: Partial<Record<Move, string>> = {};
    for (const name of names) {
      const seen = await inState[state]();
      const moved = await moves[name](siiri, seen).catch((error: unknown) => error);
      became[name] = outcome(moved);
    }
    const no = `NOT_POSSIBLE_NOW contact-request ${state}`;
    expect(became).toEqual({ answer: no, told: no, withdraw: no, reopen: no, ...allowed });
  });
});

test.each(names)('%s from an older look is refused, naming who was first', async (name) => {
  const old = await send();
  office.time.advanceMinutes(3);
  await moves.withdraw(await office.as('Tiina'), old);
  expect(await refusalOf(moves[name](siiri, old))).toEqual({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'contact-request', byName: 'Tiina Työntekijä', at: office.time.clock() },
  });
  expect(await only()).toMatchObject({ state: 'withdrawn', version: 2 });
});

test.each(names)('%s of a request that is not there is not found', async (name) => {
  const gone = { ...(await send()), id: 'nowhere' };
  expect(await refusalOf(moves[name](siiri, gone))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'contact-request' },
  });
});

test.each<[keyof typeof inState, Move]>([
  ['open', 'answer'],
  ['answered', 'told'],
  ['open', 'withdraw'],
  ['withdrawn', 'reopen'],
])('of what is %s, %s leaves one row in the log and one word to the windows', async (state, name) => {
  const seen = await inState[state]();
  const heard: unknown[] = [];
  office.parts.announcer.subscribe('change', (change) => void heard.push(change));
  await moves[name](siiri, seen);
  expect(heard).toEqual([
    { officeId: office.officeId, areas: ['contact-requests'], byName: 'Siiri Sihteeri' },
  ]);
  expect(await audited(office, `contactRequests.${name}`)).toEqual(['contact-request']);
});

describe('who may', () => {
  test('Kela’s adviser answers and takes an answer back, and neither tells nor withdraws', async () => {
    const sent = await send();
    expect((await refusalOf(moves.withdraw(kaisa, sent))).code).toBe('NOT_ALLOWED');
    const answered = await moves.answer(kaisa, sent);
    expect((await refusalOf(moves.told(kaisa, answered))).code).toBe('NOT_ALLOWED');
    expect(await moves.reopen(kaisa, answered)).toMatchObject({ state: 'open' });
  });

  test('the manager does none of them', async () => {
    const [paula, sent] = [await office.as('Paula'), await send()];
    for (const name of names) expect((await refusalOf(moves[name](paula, sent))).code).toBe('NOT_ALLOWED');
    expect(await only()).toEqual(sent);
  });

  test('a colleague tells the client what somebody else asked', async () => {
    const told = await moves.told(await office.as('Outi'), await inState.answered());
    expect(told).toMatchObject({ state: 'closed', sentByName: 'Siiri Sihteeri' });
    expect(told.steps.at(-1)?.byName).toBe('Outi Ohjaaja');
  });
});

test('an answer that is sent twice is one step; its request id does nothing else', async () => {
  const input = { ...changeOf(await send()), answer: 'Kyllä.' };
  const first = await kaisa.contactRequests.answer(input);
  expect(await kaisa.contactRequests.answer(input)).toEqual(first);
  expect((await only())?.steps).toHaveLength(2);
  const reused = siiri.contactRequests.told({ ...changeOf(first), requestId: input.requestId });
  expect(await refusalOf(reused)).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'requestId', code: 'reused' }] },
  });
});

test('a second answer is written over the first, with its own day', async () => {
  const first = await moves.answer(kaisa, await send());
  office.time.set(localDate('2026-10-26'), at(9));
  const open = await moves.reopen(kaisa, first);
  expect(open).toMatchObject({ answer: 'Kyllä.', answeredOn: null, answeredByName: null });
  const second = await siiri.contactRequests.answer({ ...changeOf(open), answer: 'Ei sittenkään.' });
  expect(second).toMatchObject({
    answer: 'Ei sittenkään.',
    answeredOn: '2026-10-26',
    answeredByName: 'Siiri Sihteeri',
    dueOn: '2026-10-23',
  });
  expect(second.steps.map(({ state }) => state)).toEqual(['open', 'answered', 'open', 'answered']);
});

describe('the number of the client', () => {
  const keep = async (identityMode: IdentityMode) => {
    const paula = await office.as('Paula');
    const [own] = await paula.offices.list();
    if (!own) throw new Error('No office');
    const { municipalityCode: _, ...details } = own;
    await paula.offices.update({ ...details, ...once(), identityMode });
  };

  test('stays while somebody has to tell the answer, and goes with the last step', async () => {
    const answered = await moves.answer(kaisa, await send({ clientPhone: PHONE }));
    expect(answered.clientPhone).toBe(PHONE);
    expect((await moves.told(siiri, answered)).clientPhone).toBe('');
  });

  test('stays to the end where the office keeps contacts', async () => {
    await keep('contact');
    const withdrawn = await moves.withdraw(siiri, await send({ clientPhone: PHONE }));
    expect(withdrawn.clientPhone).toBe(PHONE);
    expect((await moves.reopen(siiri, withdrawn, '000 999')).clientPhone).toBe(PHONE);
  });

  test('given back with an undo is a number, and no identity code', async () => {
    const withdrawn = await moves.withdraw(siiri, await send({ clientPhone: PHONE }));
    expect(await refusalOf(moves.reopen(siiri, withdrawn, 'soita iltana'))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'clientPhone', code: 'notAPhoneNumber' }] },
    });
    expect(await refusalOf(moves.reopen(siiri, withdrawn, '010190-900P'))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'clientPhone' },
    });
    expect((await only())?.state).toBe('withdrawn');
    expect((await moves.reopen(siiri, withdrawn, PHONE)).clientPhone).toBe(PHONE);
  });

  test('is not given to Kela with an undo when the client has not allowed it', async () => {
    const sent = await send({ permission: false, clientLabel: '' });
    const withdrawn = await moves.withdraw(siiri, sent);
    expect(await refusalOf(moves.reopen(siiri, withdrawn, PHONE))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'clientPhone', code: 'notWithoutPermission' }] },
    });
    expect((await moves.reopen(siiri, withdrawn)).clientPhone).toBe('');
  });
});

test('an identity code in the answer leaves the question open', async () => {
  const sent = await send();
  const answer = kaisa.contactRequests.answer({ ...changeOf(sent), answer: 'koodi 010190-900P' });
  expect((await refusalOf(answer)).code).toBe('IDENTITY_CODE_IN_TEXT');
  expect(await only()).toEqual(sent);
});
