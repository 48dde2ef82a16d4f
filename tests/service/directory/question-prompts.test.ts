import { afterEach, beforeEach, expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let outi: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  outi = await office.as('Outi');
});
afterEach(() => office.close());

const save = (questions: string, version = 0, client = outi) =>
  client.directory.savePrompts({ ...once(), topicCode: '3', language: 'fi', questions, version });
const money = async (language: 'fi' | 'sv' = 'fi') =>
  (await outi.directory.prompts({ language })).find(({ topicCode }) => topicCode === '3');

test('every topic has questions before anybody has written any', async () => {
  const prompts = await outi.directory.prompts({ language: 'fi' });
  expect(prompts.map(({ topicCode }) => topicCode)).toEqual([...supportNeedCodes]);
  expect(prompts.every(({ questions, version }) => questions.length > 20 && version === 0)).toBe(true);
});

test('the office’s own questions stand in their place, in their language alone', async () => {
  const usual = await money('sv');
  expect(await save('Riittääkö ruokaan?')).toEqual({
    topicCode: '3',
    questions: 'Riittääkö ruokaan?',
    version: 1,
  });
  expect(await money()).toEqual({ topicCode: '3', questions: 'Riittääkö ruokaan?', version: 1 });
  expect(await money('sv')).toEqual(usual);
  expect(await save('', 1)).toMatchObject({ questions: '', version: 2 });
  expect(await audited(office, 'directory.savePrompts')).toEqual(['question-prompt', 'question-prompt']);
});

test('a save from what was seen before another’s is refused, naming who was first', async () => {
  const siiri = await office.as('Siiri');
  await save('Ensimmäinen', 0, siiri);
  expect(await refusalOf(save('Toinen'))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'question-prompt', byName: 'Siiri Sihteeri' },
  });
  expect(await money()).toMatchObject({ questions: 'Ensimmäinen' });
});

test('a question holds no personal identity code', async () => {
  expect(await refusalOf(save('Oletko 131052-308T?'))).toEqual({
    code: 'IDENTITY_CODE_IN_TEXT',
    data: { field: 'questions' },
  });
});
