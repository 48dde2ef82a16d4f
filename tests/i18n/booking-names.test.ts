import { describe, expect, test } from 'vitest';
import { bookingStates } from '#domain/bookings/state.ts';
import {
  bookingChannelNames,
  bookingKindNames,
  bookingStateNames,
  cancellationPartyNames,
  walkInStateNames,
} from '#i18n/booking-names.ts';
import { languages, type Language } from '#i18n/language.ts';

const lists: Record<string, Record<string, Record<Language, string>>> = {
  bookingStateNames,
  bookingKindNames,
  bookingChannelNames,
  cancellationPartyNames,
  walkInStateNames,
};

describe.each(Object.entries(lists))('%s', (_, names) => {
  test.each(languages)('every code has a name of its own in %s', (language) => {
    const all = Object.values(names).map((name) => name[language]);
    expect(all.filter((name) => name.trim() === '')).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('a client who did not come is not one who left without waiting', () => {
  expect(bookingStates.map((state) => bookingStateNames[state].fi)).toContain('saapumatta jäänyt');
  expect(walkInStateNames.left.fi).toBe('lähti odottamatta');
});
