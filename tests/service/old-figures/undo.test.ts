import { afterEach, beforeEach, expect, test } from 'vitest';
import { callsOf } from '#domain/old-figures/old-figure.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { oldDays } from '#store/old-figures/figures.ts';
import { audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { csvFile } from '#tests/support/old-figures.ts';

let office: TestOffice;
let paula: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  paula = await office.as('Paula');
});
afterEach(() => office.close());

async function take(rows: string, fileName: string) {
  const file = { officeId: office.officeId, ...csvFile(`Päivä;Vastatut\n${rows}`, fileName) };
  const { mapping } = await paula.oldFigures.preview({ ...file, mapping: null });
  return paula.oldFigures.import({ ...once(), ...file, mapping });
}
const list = () => paula.oldFigures.list({ officeId: office.officeId });
async function batch(index: number) {
  const found = (await list())[index];
  if (!found) throw new Error(`No import ${index}`);
  return found;
}
const days = async () =>
  (
    await oldDays(office.parts.store.read, office.officeId, localDate('2021-01-01'), localDate('2021-12-31'))
  ).map(({ day }) => [day.on, callsOf(day)]);

test('an import is taken back as one, and stays in the list', async () => {
  await take('3.2.2021;5\n4.2.2021;2\n', 'eka.csv');
  const { id, version } = await batch(0);
  office.time.advanceMinutes(5);
  expect(await paula.oldFigures.undo({ ...once(), id, version })).toMatchObject({
    fileName: 'eka.csv',
    undoneAt: office.time.clock(),
    undoneByName: 'Paula Pääkäyttäjä',
    days: 2,
    calls: 7,
  });
  expect(await days()).toEqual([]);
  expect(await list()).toMatchObject([{ id, undoneAt: office.time.clock() }]);
  expect(await audited(office, 'oldFigures.undo')).toEqual(['old-figure-batch']);
});

test('what an earlier file said of the day counts again', async () => {
  await take('3.2.2021;5\n4.2.2021;2\n', 'eka.csv');
  expect(await take('4.2.2021;9\n', 'toka.csv')).toMatchObject({ added: 0, changed: 1, calls: 9 });
  expect(await days()).toEqual([
    ['2021-02-03', 5],
    ['2021-02-04', 9],
  ]);
  const { id, version } = await batch(0);
  await paula.oldFigures.undo({ ...once(), id, version });
  expect(await days()).toEqual([
    ['2021-02-03', 5],
    ['2021-02-04', 2],
  ]);
});

test('what was taken back can be imported again, as an import of its own', async () => {
  await take('3.2.2021;5\n', 'eka.csv');
  const { id, version } = await batch(0);
  await paula.oldFigures.undo({ ...once(), id, version });
  expect(await take('3.2.2021;5\n', 'eka.csv')).toMatchObject({ added: 1 });
  expect(await days()).toEqual([['2021-02-03', 5]]);
  expect((await list()).map(({ undoneAt }) => undoneAt !== null)).toEqual([false, true]);
});

test('of two who take it back at once one does, and the other is told', async () => {
  await take('3.2.2021;5\n', 'eka.csv');
  const { id, version } = await batch(0);
  const request = { ...once(), id, version };
  const answers = await Promise.allSettled([
    paula.oldFigures.undo(request),
    paula.oldFigures.undo({ ...once(), id, version }),
    paula.oldFigures.undo(request),
  ]);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  expect(await refusalOf(paula.oldFigures.undo({ ...once(), id, version: 2 }))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'old-figure-batch', state: 'undone' },
  });
  expect(await audited(office, 'oldFigures.undo')).toEqual(['old-figure-batch']);
});

test('an import that is not there, or was seen older, is not taken back', async () => {
  await take('3.2.2021;5\n', 'eka.csv');
  const { id } = await batch(0);
  expect(await refusalOf(paula.oldFigures.undo({ ...once(), id: 'nothing', version: 1 }))).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await refusalOf(paula.oldFigures.undo({ ...once(), id, version: 7 }))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });
  expect(await days()).toHaveLength(1);
});
