import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contract } from '#contract/contract.ts';
import { areas } from '#contract/live.ts';
import { backOff, pause } from '#renderer/app/wire/back-off.ts';
import { setConnection, useConnection, type Connection } from '#renderer/app/wire/connection.ts';
import { ConnectionLost, ShutOut } from '#renderer/app/wire/connection-lost.ts';
import { staleAfter } from '#renderer/app/wire/stale-after.ts';
import { wireFault } from '#renderer/app/wire/wire-fault.ts';

describe('how the window stands with the service', () => {
  beforeEach(() => useConnection.setState({ state: 'connecting' }, true));
  const after = (...states: Connection[]) => {
    for (const state of states) setConnection(state);
    return useConnection.getState();
  };
  const refused: Connection = { state: 'refused', code: 'KEY_WRONG' };

  test('follows the service going and coming back', () => {
    expect(after({ state: 'connected' }, { state: 'lost' })).toEqual({ state: 'lost' });
    expect(after({ state: 'connected' })).toEqual({ state: 'connected' });
  });

  test('keeps why the database was not opened: that requests fail then is no news', () => {
    expect(after(refused, { state: 'lost' })).toEqual(refused);
  });

  test('keeps the shut door, which only a new link opens', () => {
    expect(after({ state: 'shut-out' }, { state: 'lost' })).toEqual({ state: 'shut-out' });
  });

  test.each([[refused], [{ state: 'shut-out' } as const]])(
    '%j ends when the service answers again',
    (state) => {
      expect(after(state, { state: 'connected' })).toEqual({ state: 'connected' });
    },
  );

  test('leaves nothing of the refusal behind when it is over', () => {
    expect(after(refused, { state: 'connected' })).not.toHaveProperty('code');
  });
});

describe('waiting before the next try', () => {
  afterEach(() => vi.useRealTimers());

  test('is short at first and never long: a person sits there', () => {
    const waits = Array.from({ length: 20 }, (_, failures) => backOff(failures));
    expect(waits.slice(0, 5)).toEqual([250, 500, 1000, 2000, 5000]);
    expect(waits.slice(5).every((wait) => wait === 5000)).toBe(true);
  });

  test('lasts its time', async () => {
    vi.useFakeTimers();
    let isOver = false;
    void pause(1000, new AbortController().signal).then(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(999);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(true);
  });

  test('ends at once when the window goes, and leaves no clock running', async () => {
    vi.useFakeTimers();
    const ending = new AbortController();
    const waiting = pause(5000, ending.signal);
    ending.abort();
    await waiting;
    expect(vi.getTimerCount()).toBe(0);
    await pause(5000, ending.signal);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no listener on the signal of a window that is open all day', async () => {
    vi.useFakeTimers();
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    for (let index = 0; index < 10; index += 1) {
      const waiting = pause(10, signal);
      await vi.advanceTimersByTimeAsync(10);
      await waiting;
    }
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });
});

describe('what an error of a call means', () => {
  test('answers of the service stay what they are', () => {
    for (const error of [
      new ORPCError('SLOT_TAKEN'),
      new ORPCError('INTERNAL_SERVER_ERROR'),
      new ShutOut('x'),
      new ConnectionLost('x'),
    ])
      expect(wireFault(error, undefined)).toBe(error);
  });

  test('everything else is a service that went away', () => {
    const error = new TypeError('Failed to fetch');
    const fault = wireFault(error, new AbortController().signal);
    expect(fault).toBeInstanceOf(ConnectionLost);
    expect((fault as Error).cause).toBe(error);
    expect(wireFault('a text', undefined)).toBeInstanceOf(ConnectionLost);
  });

  test('what the window took back itself is no lost connection', () => {
    const error = new DOMException('aborted', 'AbortError');
    expect(wireFault(error, AbortSignal.abort())).toBe(error);
  });
});

describe('what is asked again after a change', () => {
  test('has a row for every area that is announced, of parts that the contract has', () => {
    expect(Object.keys(staleAfter).sort()).toEqual([...areas].sort());
    const parts = new Set(Object.keys(contract));
    expect(
      Object.values(staleAfter)
        .flat()
        .filter((part) => !parts.has(part)),
    ).toEqual([]);
  });

  test('always holds the area itself', () => {
    const camel = (area: string) => area.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const without = areas.filter((area) => !(staleAfter[area] as readonly string[]).includes(camel(area)));
    expect(without).toEqual([]);
  });

  test('holds the first screen for everything that it shows', () => {
    const shown = [
      'bookings',
      'walk-ins',
      'calls',
      'handovers',
      'promises',
      'kela-days',
      'service-hours',
      'duty-shifts',
    ] as const;
    expect(shown.filter((area) => !staleAfter[area].includes('today'))).toEqual([]);
  });

  test('holds the statistics for everything that is counted', () => {
    const counted = ['bookings', 'walk-ins', 'calls', 'kela-days', 'service-hours', 'duty-shifts'] as const;
    expect(counted.filter((area) => !staleAfter[area].includes('statistics'))).toEqual([]);
  });
});
