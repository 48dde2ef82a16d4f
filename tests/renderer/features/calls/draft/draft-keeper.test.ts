import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Call } from '#contract/calls.ts';
import type { Instant } from '#domain/time/instant.ts';
import { ConnectionLost } from '#renderer/app/wire/connection-lost.ts';
import { newContent } from '#renderer/features/calls/draft/call-content.ts';
import { newDraftKeeper, type DraftWire } from '#renderer/features/calls/draft/draft-keeper.ts';
import { BEGAN, storedCall, withWorry } from './stored-call.ts';

type Sent = Parameters<DraftWire['saveDraft']>[0];

let sent: Sent[];
let started: { requestId: string }[];
/** What the service does with the next requests; it stores by default. */
let faults: Error[];

beforeEach(() => {
  vi.useFakeTimers();
  [sent, started, faults] = [[], [], []];
});
afterEach(() => vi.useRealTimers());

const wire: DraftWire = {
  start: async (input) => {
    started.push(input);
    const fault = faults.shift();
    if (fault) throw fault;
    return storedCall();
  },
  saveDraft: async (input) => {
    sent.push(input);
    const fault = faults.shift();
    if (fault) throw fault;
    return storedCall(input.version + 1, input);
  },
};
const now = () => (BEGAN + 60_000) as Instant;
const lost = () => new ConnectionLost('away');
const refused = (code: string, data: unknown = {}) => new ORPCError(code, { status: 409, data });

const keeperOf = (stored: Call | null = storedCall()) =>
  newDraftKeeper({ content: newContent(BEGAN), stored: stored ?? undefined }, wire, now);

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('L10 while somebody types without a pause, everything is stored within a second of being typed', async () => {
  const keeper = keeperOf();
  const text = 'Sähkölasku jäi maksamatta ja virta katkeaa';
  const typedAt = new Map<string, number>();
  for (let length = 1; length <= text.length; length += 1) {
    keeper.change((before) => withWorry(text.slice(0, length), before));
    typedAt.set(text.slice(0, length), Date.now());
    await pass(90);
  }
  await pass(1000);
  expect(sent.at(-1)?.fields.worry).toBe(text);
  // Not a request for every key either.
  expect(sent.length).toBeLessThan(text.length / 4);
  expect(sent.length).toBeGreaterThanOrEqual(3);
});

test('L10 a single word is stored within a second, and then nothing more is sent', async () => {
  const keeper = keeperOf();
  keeper.change((before) => withWorry('Vuokra', before));
  expect(keeper.get().isStored).toBe(false);
  await pass(999);
  expect(sent.map(({ fields, version }) => [fields.worry, version])).toEqual([['Vuokra', 1]]);
  expect(keeper.get()).toMatchObject({ isStored: true, storedAt: now() });
  await pass(10_000);
  expect(sent).toHaveLength(1);
});

test('versions follow each other, and one save at a time is under way', async () => {
  const keeper = keeperOf();
  for (const word of ['yksi', 'kaksi', 'kolme']) {
    keeper.change((before) => withWorry(word, before));
    keeper.flush();
    keeper.flush();
    await pass(0);
  }
  expect(sent.map(({ version, fields }) => [version, fields.worry])).toEqual([
    [1, 'yksi'],
    [2, 'kaksi'],
    [3, 'kolme'],
  ]);
  expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(3);
});

test('L10 a lost connection repeats the same request until it is answered, then stores what came meanwhile', async () => {
  const keeper = keeperOf();
  faults = [lost(), lost(), lost()];
  keeper.change((before) => withWorry('Ennen katkosta', before));
  await pass(400);
  expect(keeper.get()).toMatchObject({ isWaiting: true, isStored: false });
  keeper.change((before) => withWorry('Ennen katkosta ja sen aikana', before));
  expect(keeper.get().content.fields.worry).toBe('Ennen katkosta ja sen aikana');
  await pass(10_000);
  expect(keeper.get()).toMatchObject({ isWaiting: false, isStored: true });
  const [first, ...again] = sent;
  expect(again.slice(0, 3).map(({ requestId }) => requestId)).toEqual(Array(3).fill(first?.requestId));
  expect(sent.at(-1)).toMatchObject({ version: 2, fields: { worry: 'Ennen katkosta ja sen aikana' } });
});

test('a call begins while the service is away: it is written at once and begins when the phone rang', async () => {
  faults = [lost(), lost(), lost(), lost()];
  const keeper = keeperOf(null);
  keeper.change((before) => withWorry('Soittaja puhuu jo', before));
  await pass(10_000);
  expect(new Set(started.map(({ requestId }) => requestId)).size).toBe(1);
  const { content, stored, isStored } = keeper.get();
  expect(stored?.id).toBe('call-1');
  expect(isStored).toBe(true);
  // The service answered 3.75 s late (0.25 + 0.5 + 1 + 2 s of waiting).
  expect(content.startedAt).toBe(BEGAN - 3750);
  expect(sent.at(-1)).toMatchObject({ startedAt: BEGAN - 3750, fields: { worry: 'Soittaja puhuu jo' } });
});

test('a call that begins in time takes the service’s own moment and sends nothing until something is typed', async () => {
  const keeper = newDraftKeeper(
    { content: newContent((BEGAN + 400) as Instant), stored: undefined },
    wire,
    now,
  );
  await pass(5000);
  expect(keeper.get()).toMatchObject({ isStored: true, content: { startedAt: BEGAN } });
  expect(sent).toEqual([]);
});

test('an identity code keeps its own field from being stored, and nothing else', async () => {
  const keeper = keeperOf();
  keeper.change((before) => withWorry('ennen', before));
  await pass(1000);
  keeper.change((before) => {
    const { fields } = withWorry('tunnus 010170-999R', before);
    return { ...before, fields: { ...fields, advice: 'Neuvottu' } };
  });
  await pass(1000);
  expect(sent.at(-1)?.fields).toMatchObject({ worry: 'ennen', advice: 'Neuvottu' });
  expect(keeper.get().content.fields.worry).toBe('tunnus 010170-999R');
  keeper.change((before) => withWorry('tunnus poistettu', before));
  await pass(1000);
  expect(sent.at(-1)?.fields.worry).toBe('tunnus poistettu');
});

test('what another window wrote is not overwritten before a person has chosen', async () => {
  const keeper = keeperOf();
  faults = [refused('CHANGED_MEANWHILE', { entity: 'call', byName: null, at: BEGAN })];
  keeper.change((before) => withWorry('tässä ikkunassa', before));
  await pass(1000);
  keeper.change((before) => withWorry('tässä ikkunassa lisää', before));
  await pass(10_000);
  expect(sent).toHaveLength(1);
  expect(keeper.get().refusal?.code).toBe('CHANGED_MEANWHILE');
  keeper.settle(storedCall(7, withWorry('toisessa ikkunassa')), 'mine');
  await pass(1000);
  expect(sent.at(-1)).toMatchObject({ version: 7, fields: { worry: 'tässä ikkunassa lisää' } });
  expect(keeper.get()).toMatchObject({ refusal: undefined, isStored: true });
});

test('the other window’s words can be taken instead', async () => {
  const keeper = keeperOf();
  faults = [refused('CHANGED_MEANWHILE', { entity: 'call', byName: null, at: BEGAN })];
  keeper.change((before) => withWorry('tässä ikkunassa', before));
  await pass(1000);
  keeper.settle(storedCall(7, withWorry('toisessa ikkunassa')), 'theirs');
  await pass(1000);
  expect(keeper.get()).toMatchObject({
    isStored: true,
    content: { fields: { worry: 'toisessa ikkunassa' } },
  });
  expect(sent).toHaveLength(1);
});

test('finishing waits for the save under way and stops the rest; a refusal lets it go on', async () => {
  const keeper = keeperOf();
  faults = [lost()];
  keeper.change((before) => withWorry('yksi', before));
  await pass(350);
  const held = keeper.hold();
  keeper.change((before) => withWorry('yksi ja kaksi', before));
  await pass(2000);
  expect(await held).toEqual({ id: 'call-1', version: 2 });
  const before = sent.length;
  await pass(5000);
  expect(sent).toHaveLength(before);
  keeper.release();
  await pass(0);
  expect(sent.at(-1)).toMatchObject({ version: 2, fields: { worry: 'yksi ja kaksi' } });
});

test('listeners hear of every change and of none after they have left', async () => {
  const keeper = keeperOf();
  const heard: string[] = [];
  const leave = keeper.subscribe(() => heard.push(keeper.get().content.fields.worry));
  keeper.change((before) => withWorry('a', before));
  leave();
  keeper.change((before) => withWorry('ab', before));
  expect(heard).toEqual(['a']);
  await pass(1000);
});
