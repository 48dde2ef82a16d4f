import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConnectionLost } from '#renderer/app/wire/connection-lost.ts';
import {
  adoptDraft,
  beginDraft,
  flushDrafts,
  forgetDraft,
  forgetStored,
  hasStuck,
  openDraft,
  untouchedDraft,
} from '#renderer/features/calls/draft/open-drafts.ts';
import type { DraftWire } from '#renderer/features/calls/draft/draft-keeper.ts';
import { storedCall, withWorry } from './stored-call.ts';

/** What the service does with the next requests; it stores by default. */
let faults: Error[];
let saved: string[];
let opened: string[];

const wire: DraftWire = {
  async start() {
    const fault = faults.shift();
    if (fault) throw fault;
    return storedCall();
  },
  async saveDraft(input) {
    const fault = faults.shift();
    if (fault) throw fault;
    saved.push(input.fields.worry);
    return storedCall(input.version + 1, input);
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  [faults, saved, opened] = [[], [], []];
});
afterEach(() => {
  for (const name of opened)
    for (const staffId of ['outi', 'siiri']) {
      const draft = openDraft(name, staffId);
      if (draft) forgetDraft(draft.keeper);
    }
  vi.useRealTimers();
});

const begin = (staffId = 'outi') => {
  const name = beginDraft(staffId, wire);
  opened.push(name);
  return name;
};
const adopt = (staffId = 'outi') => {
  opened.push('call-1');
  adoptDraft(staffId, wire, storedCall());
};
const type = (name: string, worry: string) =>
  openDraft(name, 'outi')?.keeper.change((before) => withWorry(worry, before));
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('L10 a call keeps the name it was begun by, and answers to that of the service too', async () => {
  const name = begin();
  expect(openDraft('call-1', 'outi')).toBeUndefined();
  await pass(0);
  expect(openDraft('call-1', 'outi')?.keeper).toBe(openDraft(name, 'outi')?.keeper);
  expect(openDraft(name, 'outi')).toBeDefined();
});

test('another who takes the window over does not come to the call', async () => {
  const name = begin();
  await pass(0);
  expect(openDraft(name, 'siiri')).toBeUndefined();
  expect(openDraft('call-1', 'siiri')).toBeUndefined();
  expect(untouchedDraft('siiri')).toBeUndefined();
});

test('the same draft is taken up once, so that what is typed meanwhile is not lost', async () => {
  adopt();
  type('call-1', 'Vuokra');
  adopt();
  expect(openDraft('call-1', 'outi')?.keeper.get().content.fields.worry).toBe('Vuokra');
  await pass(1000);
  expect(saved).toEqual(['Vuokra']);
});

test('pressing the key again comes back to the untouched call, the latest, and not to one with words', async () => {
  const first = begin();
  await pass(0);
  expect(untouchedDraft('outi')).toBe(first);
  const second = begin();
  await pass(0);
  expect(untouchedDraft('outi')).toBe(second);
  type(second, 'Sähkö');
  expect(untouchedDraft('outi')).toBe(first);
  type(first, 'Vuokra');
  expect(untouchedDraft('outi')).toBeUndefined();
});

test('what is stored can be let go; unstored words stay until they are stored', async () => {
  const name = begin();
  await pass(0);
  type(name, 'Vuokra');
  forgetStored();
  expect(openDraft(name, 'outi')).toBeDefined();
  await pass(1000);
  forgetStored();
  expect(openDraft(name, 'outi')).toBeUndefined();
});

test('a window that goes away stores at once, not after the pause', async () => {
  const name = begin();
  await pass(0);
  type(name, 'Vuokra');
  await pass(1);
  expect(saved).toEqual([]);
  flushDrafts();
  await pass(0);
  expect(saved).toEqual(['Vuokra']);
});

test('words are stuck while the service is away or refuses them, not while they merely wait for the pause', async () => {
  const name = begin();
  await pass(0);
  type(name, 'Vuokra');
  expect(hasStuck()).toBe(false);
  faults = [new ConnectionLost('away')];
  await pass(301);
  expect(hasStuck()).toBe(true);
  await pass(1000);
  expect([hasStuck(), saved]).toEqual([false, ['Vuokra']]);
  faults = [new ORPCError('NOT_ALLOWED', { status: 403, data: {} })];
  type(name, 'Vuokra ja sähkö');
  await pass(1000);
  expect(hasStuck()).toBe(true);
});
