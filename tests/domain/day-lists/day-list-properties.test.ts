import { array, assert, boolean, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { bookingKinds } from '#domain/bookings/booking.ts';
import { bookingStates } from '#domain/bookings/state.ts';
import { dayList, type DayListSources } from '#domain/day-lists/day-list.ts';
import { minuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { walkInStates } from '#domain/walk-ins/state.ts';

const range = tuple(integer({ min: 96, max: 190 }), integer({ min: 1, max: 12 })).map(
  ([start, length]): MinuteRange => ({
    startMinute: minuteOfDay(start * 5),
    endMinute: minuteOfDay((start + length) * 5),
  }),
);
const flag = boolean();
/** Words that stand in no other field, so that a leak is seen. */
const client = constantFrom('Xylia Quokka', 'Zyx', 'Qvark von Xyz');
const note = constantFrom('', 'Xylofoni', 'Quetzal Xyz');

const bookings = array(
  tuple(range, client, note, constantFrom(...bookingStates), constantFrom(...bookingKinds), flag).map(
    ([time, clientLabel, noteToKela, state, kind, isSqueezed]) => ({
      ...time,
      clientLabel,
      noteToKela,
      state,
      kind,
      topics: ['opintotuki'],
      urgentIncome: isSqueezed,
      squeezeInReason: isSqueezed ? 'Xantippa' : null,
      interpreter: isSqueezed,
      companion: !isSqueezed,
    }),
  ),
  { maxLength: 12 },
);
const walkIns = array(
  tuple(range, client, constantFrom(...walkInStates), flag).map(
    ([{ startMinute, endMinute }, clientLabel, state, isTaken]) => ({
      clientLabel,
      state,
      topics: [],
      urgentIncome: false,
      arrivedMinute: startMinute,
      startMinute: isTaken ? startMinute : null,
      endMinute: isTaken ? endMinute : null,
    }),
  ),
  { maxLength: 6 },
);
const meetings = array(
  tuple(range, client, note).map(([time, clientLabel, noteToKela]) => ({
    ...time,
    clientLabel,
    noteToKela,
    interpreter: false,
  })),
  { maxLength: 3 },
);
const others = array(tuple(range, constantFrom('event' as const, 'outside' as const)), {
  maxLength: 4,
});
const withIds = <Row>(letter: string, rows: readonly Row[]) =>
  rows.map((row, index) => ({ ...row, id: `${letter}${index}` }));

const day = tuple(bookings, walkIns, meetings, others, array(range, { maxLength: 6 })).map(
  ([booked, came, met, taken, free]): DayListSources => ({
    bookings: withIds('b', booked),
    walkIns: withIds('w', came),
    meetings: withIds('m', met),
    others: withIds(
      'o',
      taken.map(([time, what]) => ({ ...time, what })),
    ),
    free: [...new Map(free.map((one) => [one.startMinute, one])).values()],
  }),
);

const runs = { numRuns: 2000 };

test('R9 whatever the day holds, each thing that was not let go is one row, and no row is anything else', () => {
  assert(
    property(day, (sources) => {
      const rows = dayList(sources, 'names');
      const count = (what: string) => rows.filter((row) => row.what === what).length;
      expect(count('booking')).toBe(sources.bookings.filter(({ state }) => state !== 'cancelled').length);
      expect(count('walk-in')).toBe(
        sources.walkIns.filter(({ state }) => !['left', 'notServed'].includes(state)).length,
      );
      expect(count('meeting')).toBe(sources.meetings.length);
      expect(count('event') + count('outside')).toBe(sources.others.length);
      expect(count('free')).toBe(sources.free.length);
    }),
    runs,
  );
});

test('R9 the rows stand by time at every level, and the levels have the same rows', () => {
  assert(
    property(day, (sources) => {
      const [names, initials, times] = (['names', 'initials', 'times'] as const).map((privacy) =>
        dayList(sources, privacy).map(({ what, startMinute, endMinute }) => ({
          what,
          startMinute,
          endMinute,
        })),
      );
      expect(initials).toEqual(names);
      expect(times).toEqual(names);
      const starts = (names ?? []).map(({ startMinute }) => startMinute);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    }),
    runs,
  );
});

test('R9 initials and times let no name and no note through, and no level the reason of a squeeze-in', () => {
  assert(
    property(day, (sources) => {
      const text = (privacy: 'names' | 'initials' | 'times') => JSON.stringify(dayList(sources, privacy));
      expect(text('initials')).not.toMatch(/Xylia|Quokka|Zyx|Qvark|Xyz|Xylofoni|Quetzal/);
      expect(text('times')).not.toMatch(/[XQZ]|opintotuki|true/);
      expect(text('names')).not.toContain('Xantippa');
    }),
    runs,
  );
});
