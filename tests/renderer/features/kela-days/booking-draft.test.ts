import { beforeEach, expect, test } from 'vitest';
import type { BookingDraft as StoredDraft } from '#contract/bookings.ts';
import { localDate } from '#domain/time/local-date.ts';
import {
  adoptDrafts,
  dropDraft,
  isStored,
  keepDraft,
  markStored,
  useBookingDrafts,
  type BookingDraft,
} from '#renderer/features/kela-days/booking-draft.ts';
import { emptyValues } from '#renderer/features/kela-days/booking-values.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

const time = { adviserId: 'a', adviserName: 'Kaisa', on: localDate('2026-10-21'), ...stretch('9.00-9.30') };
const draft = (id: string, clientLabel: string): BookingDraft => ({
  id,
  staffId: 'siiri',
  time: { officeId: 'alavus', ...time },
  squeezeIn: false,
  values: { ...emptyValues([]), clientLabel },
});
const held = (id: string, clientLabel: string): StoredDraft => ({
  id,
  officeId: 'alavus',
  time,
  squeezeIn: false,
  fields: { ...emptyValues([]), clientLabel },
});
const kept = () => useBookingDrafts.getState().drafts.map(({ id, values }) => `${id} ${values.clientLabel}`);
const isSafe = (id: string) => isStored(useBookingDrafts.getState(), id);

beforeEach(() => useBookingDrafts.setState({ drafts: [], stored: new Map(), gone: new Set() }));

test('K21 each unfinished form is kept as it was last, and none takes the place of another', () => {
  keepDraft(draft('1', 'M'));
  keepDraft(draft('2', 'A'));
  keepDraft(draft('1', 'M.K.'));
  expect(kept()).toEqual(['1 M.K.', '2 A']);
});

test('a saved or discarded one is forgotten, the others stay', () => {
  keepDraft(draft('1', 'M'));
  keepDraft(draft('2', 'A'));
  dropDraft('1');
  dropDraft('unknown');
  expect(kept()).toEqual(['2 A']);
});

test('K21 what the service holds comes back to a new window, once, and its words are stored ones', () => {
  adoptDrafts('siiri', 'alavus', [held('1', 'M.K.')]);
  adoptDrafts('siiri', 'alavus', [held('1', 'M.K.')]);
  expect(kept()).toEqual(['1 M.K.']);
  expect(isSafe('1')).toBe(true);
  keepDraft(draft('1', 'M.K. and more'));
  expect(isSafe('1')).toBe(false);
});

test('K21 what has been typed here since is not overwritten by an older answer', () => {
  keepDraft(draft('1', 'newer'));
  adoptDrafts('siiri', 'alavus', [held('1', 'older')]);
  adoptDrafts('siiri', 'alavus', []);
  expect(kept()).toEqual(['1 newer']);
});

test('K21 what was saved here is not brought back by an answer that was on its way, nor by a late key', () => {
  keepDraft(draft('1', 'M.K.'));
  dropDraft('1');
  adoptDrafts('siiri', 'alavus', [held('1', 'M.K.')]);
  keepDraft(draft('1', 'M.K.'));
  expect(kept()).toEqual([]);
});

test('K21 what another window has finished goes here too, unless something new was typed', () => {
  adoptDrafts('siiri', 'alavus', [held('1', 'one'), held('2', 'two')]);
  keepDraft(draft('2', 'two and more'));
  adoptDrafts('siiri', 'alavus', []);
  expect(kept()).toEqual(['2 two and more']);
});

test('the drafts of another person and another office are left alone', () => {
  keepDraft({ ...draft('1', 'other'), staffId: 'outi' });
  markStored(useBookingDrafts.getState().drafts[0] as BookingDraft);
  adoptDrafts('siiri', 'alavus', []);
  adoptDrafts('outi', 'kuortane', []);
  expect(kept()).toEqual(['1 other']);
});
