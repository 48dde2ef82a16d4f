import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import {
  dropDraft,
  isStored,
  keepDraft,
  useBookingDrafts,
} from '#renderer/features/kela-days/booking-draft.ts';
import { emptyValues } from '#renderer/features/kela-days/booking-values.ts';
import { keepStoring, type DraftWire } from '#renderer/features/kela-days/keep-storing.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

const type = (clientLabel: string, staffId = 'siiri', id = 'draft') =>
  keepDraft({
    id,
    staffId,
    time: {
      officeId: 'alavus',
      adviserId: 'a',
      adviserName: 'Kaisa',
      on: localDate('2026-10-21'),
      ...stretch('9.00-9.30'),
    },
    squeezeIn: false,
    values: { ...emptyValues([]), clientLabel },
  });

let asked: string[];
let answer: () => Promise<unknown>;
const wire: DraftWire = {
  save: ({ fields }) => {
    asked.push(`save ${fields.clientLabel}`);
    return answer();
  },
  discard: ({ id }) => {
    asked.push(`discard ${id}`);
    return answer();
  },
};
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  useBookingDrafts.setState({ drafts: [], stored: new Map(), gone: new Set() });
  asked = [];
  answer = () => Promise.resolve();
  stop = keepStoring('siiri', wire);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});
const isSafe = () => isStored(useBookingDrafts.getState(), 'draft');

test('K21 what is typed is stored at the first pause, as it is then', async () => {
  type('M');
  await vi.advanceTimersByTimeAsync(300);
  type('M.K.');
  expect(isSafe()).toBe(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(asked).toEqual(['save M.K.']);
  expect(isSafe()).toBe(true);
});

test('K21 leaving the screen stores at once what was not stored', async () => {
  type('M.K.');
  stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(['save M.K.']);
});

test('a lost connection is tried again until it is answered', async () => {
  let isAway = true;
  answer = () => (isAway ? Promise.reject(new Error('no answer')) : Promise.resolve());
  type('M.K.');
  await vi.advanceTimersByTimeAsync(1000);
  expect([isSafe(), new Set(asked)]).toEqual([false, new Set(['save M.K.'])]);
  isAway = false;
  await vi.advanceTimersByTimeAsync(6000);
  expect(isSafe()).toBe(true);
});

test('one that was given up after it was stored is thrown away there too; an unstored one never was there', async () => {
  type('M.K.');
  await vi.advanceTimersByTimeAsync(500);
  dropDraft('draft');
  dropDraft('never stored');
  await vi.advanceTimersByTimeAsync(500);
  expect(asked).toEqual(['save M.K.', 'discard draft']);
});

test('the drafts of another person are not stored in this one’s name', async () => {
  type('M.K.', 'outi');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual([]);
});

test('what is typed while another draft is thrown away is stored after it', async () => {
  type('first');
  await vi.advanceTimersByTimeAsync(500);
  let finish = () => {};
  answer = () => new Promise<void>((resolve) => (finish = resolve));
  dropDraft('draft');
  await vi.advanceTimersByTimeAsync(500);
  expect(asked.at(-1)).toBe('discard draft');
  type('second', 'siiri', 'another draft');
  await vi.advanceTimersByTimeAsync(1000);
  answer = () => Promise.resolve();
  finish();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked.at(-1)).toBe('save second');
});
