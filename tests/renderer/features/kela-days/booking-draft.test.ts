import { beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import {
  dropDraft,
  keepDraft,
  useBookingDrafts,
  type BookingDraft,
} from '#renderer/features/kela-days/booking-draft.ts';
import { emptyValues } from '#renderer/features/kela-days/booking-values.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

const draft = (id: string, clientLabel: string): BookingDraft => ({
  id,
  officeId: 'alavus',
  time: { officeId: 'alavus', adviserId: 'a', adviserName: 'Kaisa', on: localDate('2026-10-21'), ...stretch('9.00-9.30') },
  squeezeIn: false,
  values: { ...emptyValues([]), clientLabel },
});
const kept = () => useBookingDrafts.getState().drafts.map(({ id, values }) => `${id} ${values.clientLabel}`);

beforeEach(() => useBookingDrafts.setState({ drafts: [] }));

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
