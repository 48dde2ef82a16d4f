import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Emptying } from '#contract/mail-drop.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { audited, once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';

const today = localDate('2026-10-21');
let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice(today, at(15));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const input = (changes: Partial<Parameters<Client['mailDrop']['empty']>[0]> = {}) => ({
  ...once(),
  officeId: office.officeId,
  on: today,
  minute: at(9),
  items: 4,
  ...changes,
});
const empty = (changes: Parameters<typeof input>[0] = {}) => siiri.mailDrop.empty(input(changes));
const correction = (seen: Emptying, changes: object = {}) => ({
  ...changeOf(seen),
  on: seen.on,
  minute: seen.minute,
  items: 5,
  reason: '',
  ...changes,
});
const loose = async (officeId = office.officeId) => (await siiri.mailDrop.view({ officeId })).loose;
const moves = {
  correct: (client: Client, seen: Emptying) => client.mailDrop.correct(correction(seen)),
  takeBack: (client: Client, seen: Emptying) => client.mailDrop.takeBack(changeOf(seen)),
  restore: (client: Client, seen: Emptying) => client.mailDrop.restore(changeOf(seen)),
};
const names = Object.keys(moves) as (keyof typeof moves)[];

describe('the number of items and the time', () => {
  test.each([0, 1, 999])('%i items are a count', async (items) => {
    const made = await empty({ items });
    expect(made).toMatchObject({ items, state: 'counted', version: 1 });
    expect(await loose()).toEqual([made]);
  });

  test.each([-1, 1000, 2.5])('%f items are none', async (items) => {
    expect((await refusalOf(empty({ items }))).code).toBe('BAD_REQUEST');
    expect(await loose()).toEqual([]);
  });

  test('this very minute is no time ahead, the next is; a year and a day ago is the oldest', async () => {
    expect((await empty({ minute: at(15) })).minute).toBe(at(15));
    expect((await empty({ on: localDate('2025-10-20') })).on).toBe('2025-10-20');
    const problem = async (changes: Parameters<typeof input>[0]) => (await refusalOf(empty(changes))).data;
    expect(await problem({ minute: at(15, 1) })).toEqual({
      problems: [{ field: 'on', code: 'inTheFuture' }],
    });
    expect(await problem({ on: localDate('2025-10-19') })).toEqual({
      problems: [{ field: 'on', code: 'tooLongAgo' }],
    });
  });

  test('24.00 is no time of an emptying: it is said, and nothing breaks in the database', async () => {
    const refused = await refusalOf(empty({ on: localDate('2026-10-20'), minute: at(24) }));
    expect(refused.code).toBe('BAD_REQUEST');
    expect((await empty({ on: localDate('2026-10-20'), minute: at(23, 59) })).minute).toBe(at(23, 59));
  });
});

test('the oldest stands first, by day and then by time, whoever wrote it down last', async () => {
  await empty({ minute: at(12), items: 1 });
  await empty({ minute: at(8), items: 2 });
  await empty({ on: localDate('2026-10-20'), minute: at(14), items: 3 });
  expect((await loose()).map(({ items }) => items)).toEqual([3, 2, 1]);
});

test('pressed twice it is one emptying, one row in the log and one word to the windows', async () => {
  const heard: unknown[] = [];
  office.parts.announcer.subscribe('change', (change) => void heard.push(change));
  const press = input();
  const first = await siiri.mailDrop.empty(press);
  expect(await siiri.mailDrop.empty({ ...press, items: 9 })).toEqual(first);
  expect(await loose()).toEqual([first]);
  expect(await audited(office, 'mailDrop.empty')).toEqual(['mail-emptying']);
  expect(heard).toEqual([{ officeId: office.officeId, areas: ['mail-drop'], byName: 'Siiri Sihteeri' }]);
});

test('a correction that is sent twice is one step', async () => {
  const change = correction(await empty());
  const first = await siiri.mailDrop.correct(change);
  expect(await siiri.mailDrop.correct(change)).toEqual(first);
  expect((await loose())[0]?.steps.map(({ step, items }) => [step, items])).toEqual([
    ['counted', 4],
    ['corrected', 5],
  ]);
});

test('a correction is checked as the first count is, and what is refused changes nothing', async () => {
  const counted = await empty();
  const wrong = siiri.mailDrop.correct(correction(counted, { minute: at(15, 5) }));
  expect(await refusalOf(wrong)).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'on', code: 'inTheFuture' }] },
  });
  const told = siiri.mailDrop.correct(correction(counted, { reason: '010190-900P' }));
  expect(await refusalOf(told)).toEqual({ code: 'IDENTITY_CODE_IN_TEXT', data: { field: 'reason' } });
  expect(await loose()).toEqual([counted]);
});

test.each(names)('%s from an older look is refused, naming who was first', async (name) => {
  const seen = await empty();
  office.time.advanceMinutes(2);
  await moves.correct(await office.as('Outi'), seen);
  expect(await refusalOf(moves[name](siiri, seen))).toEqual({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'mail-emptying', byName: 'Outi Ohjaaja', at: office.time.clock() },
  });
});

test.each(names)('%s of one that is not there is not found', async (name) => {
  const gone = { ...(await empty()), id: 'nowhere' };
  expect(await refusalOf(moves[name](siiri, gone))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'mail-emptying' },
  });
});

test('what counts is not restored; what was taken back is neither corrected nor taken back again', async () => {
  const seen = await empty();
  const refused = (state: string) => ({ code: 'NOT_POSSIBLE_NOW', data: { entity: 'mail-emptying', state } });
  expect(await refusalOf(moves.restore(siiri, seen))).toEqual(refused('counted'));
  const back = await moves.takeBack(siiri, seen);
  expect(await refusalOf(moves.correct(siiri, back))).toEqual(refused('takenBack'));
  expect(await refusalOf(moves.takeBack(siiri, back))).toEqual(refused('takenBack'));
  const again = await moves.restore(siiri, back);
  expect(again).toMatchObject({ state: 'counted', version: 3 });
  expect(await audited(office, 'mailDrop.takeBack')).toEqual(['mail-emptying']);
  expect(await audited(office, 'mailDrop.restore')).toEqual(['mail-emptying']);
});

test('taken back it is shown for fourteen days; what counts stays until an envelope has it', async () => {
  await moves.takeBack(siiri, await empty());
  const counted = await empty();
  office.time.set(localDate('2026-11-04'));
  expect(await loose()).toHaveLength(2);
  office.time.set(localDate('2026-11-05'));
  expect((await loose()).map(({ id }) => id)).toEqual([counted.id]);
});

test('an emptying waits in its own office only, and an office that is not there is not found', async () => {
  const { officeId } = await addSecondOffice(office);
  const made = await empty({ officeId });
  expect(await loose()).toEqual([]);
  expect(await loose(officeId)).toEqual([made]);
  for (const attempt of [empty({ officeId: 'nowhere' }), loose('nowhere')])
    expect(await refusalOf(attempt)).toEqual({ code: 'NOT_FOUND', data: { entity: 'office' } });
});

test.each(['Paula', 'Kaisa'])('%s sees and does nothing with the post; the others do', async (name) => {
  const [seen, client] = [await empty(), await office.as(name)];
  const refused = (operation: string) => ({ code: 'NOT_ALLOWED', data: { operation } });
  expect(await refusalOf(client.mailDrop.view({ officeId: office.officeId }))).toEqual(
    refused('mailDrop.view'),
  );
  expect(await refusalOf(client.mailDrop.empty(input()))).toEqual(refused('mailDrop.empty'));
  for (const move of names)
    expect(await refusalOf(moves[move](client, seen))).toEqual(refused(`mailDrop.${move}`));
  for (const allowed of ['Outi', 'Tiina']) {
    const made = await (await office.as(allowed)).mailDrop.empty(input());
    expect(made.emptiedByName.startsWith(allowed)).toBe(true);
  }
});
