import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { CallContent } from '#renderer/features/calls/draft/call-content.ts';
import type { DraftWire } from '#renderer/features/calls/draft/draft-keeper.ts';
import { lateEntry } from '#renderer/features/calls/draft/late-entry.ts';
import {
  beginDraft,
  followOpenDrafts,
  forgetDraft,
  openDraft,
  openDrafts,
  parkDrafts,
} from '#renderer/features/calls/draft/open-drafts.ts';
import { storedCall } from './stored-call.ts';

let made = 0;
const wire: DraftWire = {
  start: () => Promise.resolve({ ...storedCall(), id: `call-${(made += 1)}` }),
  saveDraft: (input) => Promise.resolve({ ...storedCall(input.version + 1, input), id: input.id }),
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const { keeper } of openDrafts()) forgetDraft(keeper);
  vi.useRealTimers();
});

const begin = (content?: CallContent) => {
  const name = beginDraft('outi', wire, content);
  const keeper = openDraft(name, 'outi')?.keeper;
  if (!keeper) throw new Error('Not begun');
  const write = (worry: string) =>
    keeper.change((before) => ({ ...before, fields: { ...before.fields, worry } }));
  return { name, keeper, write };
};
const parkedAt = ({ keeper }: ReturnType<typeof begin>) => keeper.get().content.ending.parkedAt;

test('a call that gives way to another keeps the moment, and the other does not', async () => {
  const [first, second] = [begin(), begin()];
  await vi.runOnlyPendingTimersAsync();
  first.write('Ensimmäinen');
  second.write('Toinen');
  parkDrafts('outi', second.name);
  expect(parkedAt(first)).not.toBeNull();
  expect(parkedAt(second)).toBeNull();
});

test('left again later it keeps the later moment', async () => {
  const [first, second] = [begin(), begin()];
  await vi.runOnlyPendingTimersAsync();
  first.write('Ensimmäinen');
  parkDrafts('outi', second.name);
  const before = parkedAt(first) ?? 0;
  vi.advanceTimersByTime(60_000);
  parkDrafts('outi', second.name);
  expect((parkedAt(first) ?? 0) - before).toBe(60_000);
});

test('an untouched call, one that has ended, a late entry and somebody else’s stay as they are', async () => {
  const untouched = begin();
  const ended = begin();
  const late = begin(lateEntry(localDate('2026-10-20'), at(9)));
  await vi.runOnlyPendingTimersAsync();
  ended.write('Päättynyt');
  ended.keeper.change((before) => ({ ...before, ending: { ...before.ending, endedAt: before.startedAt } }));
  late.write('Muistilappu');
  parkDrafts('outi');
  expect([untouched, ended, late].map(parkedAt)).toEqual([null, null, null]);
  const other = begin();
  await vi.runOnlyPendingTimersAsync();
  other.write('Outin puhelu');
  parkDrafts('siiri');
  expect(parkedAt(other)).toBeNull();
});

test('who follows the open calls is told when one begins and when one goes', () => {
  let told = 0;
  const stop = followOpenDrafts(() => (told += 1));
  const { keeper } = begin();
  expect([told, openDrafts().length]).toEqual([1, 1]);
  forgetDraft(keeper);
  expect([told, openDrafts().length]).toEqual([2, 0]);
  stop();
  begin();
  expect(told).toBe(2);
});
