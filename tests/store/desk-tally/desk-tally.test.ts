import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import {
  findQuestion,
  insertQuestion,
  latestQuestions,
  questionsByTopic,
  takeQuestionBack,
} from '#store/desk-tally/desk-tally.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const [yesterday, today] = [localDate('2026-10-20'), localDate('2026-10-21')];
let office: TestOffice;
let staffId: string;
beforeAll(async () => {
  office = await newOffice(today, at(10));
  staffId = await office.idOf('Siiri');
});
afterAll(() => office.close());

const read = () => office.parts.store.read;
let pressed = 0;
async function count(topicCode: string, on = today): Promise<string> {
  pressed += 1;
  const id = `question ${pressed}`;
  const when = (office.time.clock() + pressed * 1000) as Instant;
  await office.parts.store.write((db) =>
    insertQuestion(db, { id, officeId: office.officeId, on, topicCode }, { staffId, at: when }),
  );
  return id;
}
const byTopic = async (from = today, to = today) =>
  (await questionsByTopic(read(), office.officeId, from, to)).map(
    ({ topicCode, count: n }) => `${topicCode} ${n}`,
  );

test('counts are by topic over the days, both ends included, the most asked first and then by name', async () => {
  await count('omakela');
  await count('kuntoutus');
  await count('omakela');
  await count('elatustuki');
  await count('kuntoutus', yesterday);
  expect(await byTopic()).toEqual(['omakela 2', 'elatustuki 1', 'kuntoutus 1']);
  expect(await byTopic(yesterday, today)).toEqual(['kuntoutus 2', 'omakela 2', 'elatustuki 1']);
  expect(await byTopic(yesterday, yesterday)).toEqual(['kuntoutus 1']);
  expect(await questionsByTopic(read(), 'another office', yesterday, today)).toEqual([]);
});

test('the last ones are those of the day, the newest first, as many as asked', async () => {
  const latest = await latestQuestions(read(), office.officeId, today, 2);
  expect(latest.map(({ topicCode, byName }) => [topicCode, byName])).toEqual([
    ['elatustuki', 'Siiri Sihteeri'],
    ['omakela', 'Siiri Sihteeri'],
  ]);
});

test('what was taken back is in no count and in no list, and tells who and when', async () => {
  const id = await count('lapsilisa');
  const when = office.time.clock();
  await office.parts.store.write((db) => takeQuestionBack(db, id, { staffId, at: when }));
  expect(await byTopic()).not.toContain('lapsilisa 1');
  const latest = await latestQuestions(read(), office.officeId, today, 100);
  expect(latest.map((one) => one.id)).not.toContain(id);
  expect(await findQuestion(read(), id)).toMatchObject({ topicCode: 'lapsilisa', takenBackAt: when });
  expect(await findQuestion(read(), 'nowhere')).toBeUndefined();
});
