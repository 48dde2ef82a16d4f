import { expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { contentOf, isUntouched, newContent } from '#renderer/features/calls/draft/call-content.ts';
import { storable } from '#renderer/features/calls/draft/storable.ts';
import { textFieldNames, textFields, textOf, withText } from '#renderer/features/calls/draft/text-fields.ts';
import { BEGAN, storedCall } from './stored-call.ts';

/** Made up: individual numbers from 900 on are given to nobody. */
const IDENTITY_CODE = '010170-999R';
const stored = newContent(BEGAN);
const now = (BEGAN + 60_000) as Instant;

test.each(textFieldNames)('%s is read and written in its own place', (field) => {
  const changed = withText(stored, field, 'sana');
  expect(textOf(changed, field)).toBe('sana');
  expect(textFieldNames.filter((other) => textOf(changed, other) !== '')).toEqual([field]);
  expect(isUntouched(changed)).toBe(false);
});

test.each(textFieldNames)('an identity code in %s leaves what was stored there', (field) => {
  const before = withText(stored, field, 'ennen');
  const typed = withText(before, field, `tunnus ${IDENTITY_CODE}`);
  expect(storable(typed, before, now)).toEqual(before);
});

test.each(textFieldNames)('of an overlong text in %s the beginning is stored', (field) => {
  const limit = textFields[field];
  const typed = withText(stored, field, 'a'.repeat(limit + 1));
  expect(textOf(storable(typed, stored, now), field)).toHaveLength(limit);
  const whole = withText(stored, field, 'a'.repeat(limit));
  expect(storable(whole, stored, now)).toEqual(whole);
});

test('a beginning in the future is not stored, and the words are', () => {
  const typed = { ...withText(stored, 'worry', 'sana'), startedAt: (now + 3_600_000) as Instant };
  expect(storable(typed, stored, now)).toEqual({ ...typed, startedAt: BEGAN });
  const earlier = { ...typed, startedAt: (BEGAN - 600_000) as Instant };
  expect(storable(earlier, stored, now)).toEqual(earlier);
});

test('a stored call gives back exactly what was typed of it', () => {
  const typed = withText(withText(stored, 'worry', 'huoli'), 'handover.summary', 'yhteenveto');
  expect(contentOf(storedCall(3, typed))).toEqual(typed);
  expect(isUntouched(contentOf({ ...storedCall(), ending: null }))).toBe(true);
});
