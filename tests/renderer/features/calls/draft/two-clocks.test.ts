import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { instant, localOf, type Instant } from '#domain/time/instant.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { ConnectionLost } from '#renderer/app/wire/connection-lost.ts';
import { newContent, type CallContent } from '#renderer/features/calls/draft/call-content.ts';
import { newDraftKeeper, type DraftWire } from '#renderer/features/calls/draft/draft-keeper.ts';
import { lateEntry, nextLate } from '#renderer/features/calls/draft/late-entry.ts';
import { moment } from '#tests/support/line.ts';
import { BEGAN, storedCall, withWorry } from './stored-call.ts';

const HOUR_MS = 3_600_000;
/** What the service is asked, and what it answers: the moment by its own clock, two hours before the computer's. */
let away: number;
let stored: (CallContent & { requestId: string; version: number })[];
let requests: string[];
const serviceNow = () => instant(Date.now() - 2 * HOUR_MS);
const wire: DraftWire = {
  async start({ requestId }) {
    requests.push(requestId);
    if (away > 0) {
      away -= 1;
      throw new ConnectionLost('away');
    }
    return storedCall(1, newContent(serviceNow()));
  },
  async saveDraft(input) {
    stored.push(input);
    return storedCall(input.version + 1, input);
  },
};

beforeEach(() => {
  vi.useFakeTimers({ now: BEGAN + 2 * HOUR_MS });
  [away, stored, requests] = [0, [], []];
});
afterEach(() => vi.useRealTimers());
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const begin = (content: CallContent, keepsStart = false) =>
  newDraftKeeper({ content, stored: undefined }, wire, serviceNow, keepsStart);

describe('a computer whose clock is two hours ahead of the service', () => {
  test('begins the call by the service’s clock, though the window guessed by its own', async () => {
    const keeper = begin(newContent(instant(Date.now())));
    await pass(0);
    expect(keeper.get().content.startedAt).toBe(BEGAN);
    expect(keeper.get().isStored).toBe(true);
  });

  test('takes the wait off the service’s moment when the service was away, in the same request', async () => {
    away = 4;
    const keeper = begin(newContent(instant(Date.now())));
    await pass(60_000);
    expect(requests.length).toBe(5);
    expect(new Set(requests).size).toBe(1);
    // The call began when the phone rang: not a moment later by either clock.
    expect(keeper.get().content.startedAt).toBe(BEGAN);
  });

  test('stores a beginning that a person has typed, and not one that is still to come by the service’s clock', async () => {
    const keeper = begin(newContent(instant(Date.now())));
    await pass(0);
    const startAt = (startedAt: Instant) => keeper.change((before) => ({ ...before, startedAt }));
    startAt(instant(BEGAN - 5 * 60_000));
    await pass(1000);
    expect(stored.at(-1)?.startedAt).toBe(BEGAN - 5 * 60_000);
    // By the computer's clock this has passed already.
    startAt(instant(BEGAN + HOUR_MS));
    keeper.change((before) => withWorry('Vuokra', before));
    await pass(1000);
    expect(stored.at(-1)).toMatchObject({ startedAt: BEGAN - 5 * 60_000, fields: { worry: 'Vuokra' } });
    expect(keeper.get().content.startedAt).toBe(BEGAN + HOUR_MS);
  });
});

describe('L6 a late entry', () => {
  const on = localDate('2026-10-20');

  test('keeps its day through the service’s answer, and is stored with it though nothing was typed', async () => {
    const keeper = begin(lateEntry(on, at(9), 'olli'), true);
    await pass(1000);
    expect(keeper.get().content.startedAt).toBe(moment('2026-10-20', at(9)));
    keeper.change((before) => withWorry('Muistilappu', before));
    await pass(1000);
    expect(stored.at(-1)).toMatchObject({
      startedAt: moment('2026-10-20', at(9)),
      fields: { lateEntry: true, answeredById: 'olli', worry: 'Muistilappu' },
      ending: { startOpen: true },
    });
  });

  test('is not put back by a service that was away: its day has nothing to do with the wait', async () => {
    away = 2;
    const keeper = begin(lateEntry(on, at(9)), true);
    await pass(30_000);
    expect(requests.length).toBe(3);
    expect(keeper.get().content.startedAt).toBe(moment('2026-10-20', at(9)));
  });

  test.each([
    // The day before spring skips 3.00–3.59, the day itself, and the day on which autumn repeats them.
    ['2027-03-27', at(9)],
    ['2027-03-28', at(9)],
    ['2026-10-25', at(9)],
    ['2026-10-25', at(3, 30)],
  ])('of %s stands at the minute that was given, and so does the next one of its pile', (day, minute) => {
    const note = lateEntry(localDate(day), minute);
    expect(localOf(note.startedAt)).toEqual({ on: day, minute });
    const next = nextLate({ ...storedCall(1, note), timeUnsure: true });
    expect(localOf(next.startedAt)).toEqual({ on: day, minute });
    expect(next.fields).toMatchObject({ lateEntry: true, timeUnsure: true });
  });
});
