import { expect, test } from 'vitest';
import type { OfficeEvent } from '#contract/events.ts';
import { localDate } from '#domain/time/local-date.ts';
import { checkEventDraft, detailsOf, eventDraft, newEvent } from '#renderer/features/events/event-draft.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';

const event: OfficeEvent = {
  id: 'e',
  officeId: 'o',
  name: 'Torikahvit',
  place: 'Tori',
  on: localDate('2026-10-21'),
  ...stretch('14.00-17.00'),
  kind: 'joined',
  targetGroup: 'työikäiset',
  partners: ['seurakunta', 'kirjasto'],
  channels: [{ channel: 'website', doneOn: localDate('2026-10-01') }],
  state: 'planned',
  staff: [{ id: 's', name: 'Siiri' }],
  report: null,
  cancellation: null,
  version: 3,
};
const draft = eventDraft(event);

test('a stored event comes through the form as it was', () => {
  const { name, place, on, startMinute, endMinute, kind, targetGroup, partners, channels } = event;
  expect(detailsOf(draft)).toEqual({
    name,
    place,
    on,
    startMinute,
    endMinute,
    kind,
    targetGroup,
    partners,
    channels,
    staffIds: ['s'],
  });
});

test('partners are separated by commas: blanks and repetitions are none', () => {
  expect(detailsOf({ ...draft, partners: ' a ,, b,a, ' })?.partners).toEqual(['a', 'b']);
  expect(detailsOf({ ...draft, partners: ' ' })?.partners).toEqual([]);
});

test('a channel that was unticked takes its day along', () => {
  expect(detailsOf({ ...draft, channels: ['flyers'] })?.channels).toEqual([
    { channel: 'flyers', doneOn: null },
  ]);
});

test('an empty form tells what is missing, and what is missing only', () => {
  expect(detailsOf(newEvent)).toBeUndefined();
  expect(checkEventDraft(newEvent)).toEqual(
    ['name', 'place', 'on', 'startMinute', 'endMinute'].map((field) => ({ field, code: 'missing' })),
  );
});

test.each([
  [stretch('17.00-14.00'), 'endMinute', 'endNotAfterStart'],
  [stretch('14.01-17.00'), 'startMinute', 'offGrid'],
])('%j is told by its field', (change, field, code) => {
  expect(checkEventDraft({ ...draft, ...change })).toEqual([{ field, code }]);
  expect(detailsOf({ ...draft, ...change })).toBeUndefined();
});

test('a partner’s name that is too long is told at the field they share', () => {
  expect(checkEventDraft({ ...draft, partners: `a, ${'x'.repeat(201)}` })).toMatchObject([
    { field: 'partners' },
  ]);
});
