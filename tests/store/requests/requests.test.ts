import { afterEach, beforeEach, expect, test } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import { answerTo, forgetAnswers, keepAnswer } from '#store/requests/requests.ts';
import { newStore } from '#tests/support/office.ts';

let opened: Awaited<ReturnType<typeof newStore>>;
beforeEach(async () => {
  opened = await newStore(instant(0));
});
afterEach(() => opened.close());

const keep = (id: string, at: number, answer: unknown = { at }) =>
  opened.store.write((db) => keepAnswer(db, { id, operation: 'bookings.book', answer, at: instant(at) }));

test('an answer comes back as it was given, whatever it holds', async () => {
  for (const [id, answer] of Object.entries({
    object: { id: 'b1', nested: { list: [1, null, 'ä'], empty: '' } },
    list: [],
    text: 'Ö\n"x"',
    nothing: null,
    number: -1.5,
  })) {
    await keep(id, 1, answer);
    expect(await answerTo(opened.store.read, id)).toEqual({ operation: 'bookings.book', answer });
  }
});

test('a request that nobody made has no answer', async () => {
  await keep('one', 1);
  expect(await answerTo(opened.store.read, 'another')).toBeUndefined();
  expect(await answerTo(opened.store.read, 'ONE')).toBeUndefined();
});

test('a request is answered once: a second answer to it is a fault of ours', async () => {
  await keep('one', 1);
  await expect(keep('one', 2)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
  expect(await answerTo(opened.store.read, 'one')).toMatchObject({ answer: { at: 1 } });
});

test('old answers are forgotten, those of the moment itself and later stay', async () => {
  for (const at of [1, 99, 100, 101]) await keep(`at ${at}`, at);
  await opened.store.write((db) => forgetAnswers(db, instant(100)));
  const left = await opened.store.read.selectFrom('request_log').select('id').orderBy('at').execute();
  expect(left.map(({ id }) => id)).toEqual(['at 100', 'at 101']);
});

test('an answer given up with its transaction is not kept', async () => {
  const failing = opened.store.write(async (db) => {
    await keepAnswer(db, { id: 'one', operation: 'x', answer: 1, at: instant(1) });
    throw new Error('given up');
  });
  await expect(failing).rejects.toThrow('given up');
  expect(await answerTo(opened.store.read, 'one')).toBeUndefined();
});
