import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOverdue, needOf } from '#domain/meeting-requests/next-step.ts';
import { tallyKeysOn } from '#domain/desk-tally/tally-keys.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { fillExampleOffice } from '#service/example-office/fill.ts';
import {
  allAnswersToTell,
  endedContactRequests,
  openContactRequests,
} from '#store/contact-requests/contact-requests.ts';
import { questionsByTopic } from '#store/desk-tally/desk-tally.ts';
import { latestBatches } from '#store/mail-drop/batches.ts';
import { looseEmptyings } from '#store/mail-drop/emptyings.ts';
import { endedRequests, openRequests } from '#store/meeting-requests/meeting-requests.ts';
import { newStore } from '#tests/support/office.ts';

const today = localDate('2026-10-19');
const now = instantOf(today, at(7, 45));
const office = 'example-office-1';
let made: Awaited<ReturnType<typeof newStore>>;
beforeAll(async () => {
  made = await newStore(now);
  await fillExampleOffice({ store: made.store, clock: () => now });
});
afterAll(() => made.close());

test('of the meeting requests one is late, one is to be passed to Kela, and the ended ones ended in time', async () => {
  const open = await openRequests(made.store.read, office);
  const at8 = { on: today, minute: at(8) };
  expect(open.map((request) => [isOverdue(request, today), needOf(request, at8)])).toEqual([
    [true, 'offer'],
    [false, 'pass'],
  ]);
  const ended = await endedRequests(made.store.read, office);
  expect(ended).toHaveLength(3);
  expect(ended.every(({ endedOn, lastOn }) => endedOn !== null && endedOn < lastOn)).toBe(true);
});

test('of the questions to Kela one waits, one is to be told, one is over, and none has a name', async () => {
  const { read } = made.store;
  const lists = [
    await openContactRequests(read, office),
    await allAnswersToTell(read, office),
    await endedContactRequests(read, office),
  ];
  expect(lists.map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(lists.flat().every(({ permission, clientLabel }) => !permission && clientLabel === '')).toBe(true);
});

test('the desk has counted questions of topics in force, none of today or later', async () => {
  const topics = await questionsByTopic(made.store.read, office, plusDays(today, -90), plusDays(today, 90));
  expect(topics.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(50);
  const keyed = tallyKeysOn(today).map(({ topicCode }) => topicCode as string);
  expect(topics.filter(({ topicCode }) => !keyed.includes(topicCode))).toEqual([]);
  expect(await questionsByTopic(made.store.read, office, today, plusDays(today, 90))).toEqual([]);
});

test('envelopes are numbered from one, and the last days’ post waits for the next', async () => {
  const batches = await latestBatches(made.store.read, office);
  expect(batches.map(({ number }) => number)).toEqual(
    [...batches.keys()].map((index) => batches.length - index),
  );
  expect(batches.length).toBeGreaterThan(2);
  expect((await looseEmptyings(made.store.read, office)).length).toBeGreaterThan(0);
});
