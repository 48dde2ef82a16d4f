import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import {
  allAnswersToTell,
  answersToTell,
  ENDED_SHOWN,
  endedContactRequests,
  findContactRequest,
  openContactRequests,
} from '#store/contact-requests/contact-requests.ts';
import {
  answerContactRequest,
  insertContactRequest,
  moveContactRequest,
} from '#store/contact-requests/write-request.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: string;
let tiina: string;
let now: Instant;
beforeAll(async () => {
  office = await newOffice('2026-10-21', at(10));
  [siiri, tiina] = [await office.idOf('Siiri'), await office.idOf('Tiina')];
  now = office.time.clock();
});
afterAll(() => office.close());

const read = () => office.parts.store.read;
const write: TestOffice['parts']['store']['write'] = (work) => office.parts.store.write(work);
const later = (minutes: number) => (now + minutes * 60_000) as Instant;
const send = (id: string, staffId: string, minutes: number) =>
  write((db) =>
    insertContactRequest(
      db,
      {
        id,
        officeId: office.officeId,
        fromKind: 'client',
        clientLabel: 'M.K.',
        clientPhone: '000 123',
        permission: true,
        topicCode: 'omakela',
        question: `kysymys ${id}`,
        contactWay: 'office-tells',
        sentOn: localDate('2026-10-21'),
        dueOn: localDate('2026-10-23'),
      },
      { staffId, at: later(minutes) },
    ),
  );
const move = (id: string, state: 'open' | 'answered' | 'closed' | 'withdrawn', minutes: number) =>
  write((db) =>
    moveContactRequest(db, id, { state, clientPhone: '' }, { staffId: siiri, at: later(minutes) }),
  );
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('open ones by age; answers to tell are of who sent them, all of them are of the office', async () => {
  await send('second', tiina, 2);
  await send('first', siiri, 1);
  await send('third', siiri, 3);
  expect(ids(await openContactRequests(read(), office.officeId))).toEqual(['first', 'second', 'third']);
  await move('second', 'answered', 4);
  await move('third', 'answered', 5);
  expect(ids(await openContactRequests(read(), office.officeId))).toEqual(['first']);
  expect(ids(await answersToTell(read(), office.officeId, siiri))).toEqual(['third']);
  expect(ids(await answersToTell(read(), office.officeId, tiina))).toEqual(['second']);
  expect(ids(await allAnswersToTell(read(), office.officeId))).toEqual(['second', 'third']);
  expect(await allAnswersToTell(read(), 'another office')).toEqual([]);
});

test('an answer has its day and its person, and opening again takes both off but keeps the words', async () => {
  await send('asked', siiri, 10);
  const answeredOn = localDate('2026-10-22');
  const answer = { answer: 'Kyllä.', answeredOn };
  await write((db) => answerContactRequest(db, 'asked', answer, { staffId: tiina, at: later(11) }));
  await move('asked', 'answered', 11);
  expect(await findContactRequest(read(), 'asked')).toMatchObject({
    ...answer,
    answeredByName: 'Tiina Työntekijä',
    changedByName: 'Siiri Sihteeri',
    clientPhone: '',
    permission: true,
    version: 2,
  });
  await move('asked', 'open', 12);
  expect(await findContactRequest(read(), 'asked')).toMatchObject({
    state: 'open',
    answer: 'Kyllä.',
    answeredOn: null,
    answeredByName: null,
    version: 3,
    steps: [{ state: 'open' }, { state: 'answered' }, { state: 'open' }],
  });
  expect(await findContactRequest(read(), 'nowhere')).toBeUndefined();
});

test('of what is over the newest are shown, so many', async () => {
  for (let index = 0; index < ENDED_SHOWN + 2; index += 1) {
    await send(`over ${index}`, siiri, 20);
    await move(`over ${index}`, index % 2 === 0 ? 'closed' : 'withdrawn', 30 + index);
  }
  const over = ids(await endedContactRequests(read(), office.officeId));
  expect(over).toHaveLength(ENDED_SHOWN);
  expect(over[0]).toBe(`over ${ENDED_SHOWN + 1}`);
  expect(over).not.toContain('over 0');
});
