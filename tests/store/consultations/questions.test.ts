import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import {
  answerQuestion,
  findQuestion,
  insertQuestion,
  listQuestions,
} from '#store/consultations/questions.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const insert = (id: string, askedAt: number, askedById: string | null = null) =>
  office.parts.store.write((db) =>
    insertQuestion(db, {
      id,
      officeId: office.officeId,
      municipalityCode: null,
      topic: 'omakela',
      text: `Kysymys ${id}`,
      askedAt: askedAt as Instant,
      askedById,
    }),
  );
const answer = (id: string, answeredOn: string) =>
  office.parts.store.write((db) =>
    answerQuestion(db, id, {
      answer: 'Kyllä.',
      answerSource: 'Kela',
      answeredOn: localDate(answeredOn),
      answeredById: office.adviserId,
    }),
  );

test('the unanswered come first by age, then the answered from the newest answer', async () => {
  await insert('second', 2000);
  await insert('first', 1000);
  await insert('old answer', 500);
  await insert('new answer', 600);
  await answer('old answer', '2026-10-14');
  await answer('new answer', '2026-10-19');
  const listed = await listQuestions(office.parts.store.read, office.officeId);
  expect(listed.map(({ id }) => id)).toEqual(['first', 'second', 'new answer', 'old answer']);
});

test('a question has the name of its asker only when it was given; an answer always has one', async () => {
  await insert('a', 1000);
  await insert('b', 1000, await office.idOf('Outi'));
  await answer('a', '2026-10-19');
  const { read } = office.parts.store;
  expect(await findQuestion(read, 'a')).toMatchObject({
    askedByName: null,
    answeredByName: 'Kaisa Kelanen',
    answer: 'Kyllä.',
    version: 2,
  });
  expect(await findQuestion(read, 'b')).toMatchObject({
    askedByName: 'Outi Ohjaaja',
    answeredOn: null,
    version: 1,
  });
  expect(await findQuestion(read, 'nothing')).toBeUndefined();
});
