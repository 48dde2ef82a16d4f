import { array, assert, constantFrom, integer, property, record, shuffledSubarray } from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarReading, CalendarTime } from '#domain/outside-times/calendar-time.ts';
import { planImport, type KnownTime } from '#domain/outside-times/plan-import.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const window = { from: localDate('2026-10-19'), to: localDate('2027-10-19') };

/** Does to a list of rows what the service does to the stored ones. */
function importInto(known: readonly KnownTime[], reading: CalendarReading): KnownTime[] {
  const rows = new Map(known.map((row) => [row.id, row]));
  for (const change of planImport(known, reading, window)) {
    const id = 'known' in change && change.known ? change.known.id : `row ${rows.size + 1}`;
    if (change.kind === 'new' || change.kind === 'moved' || change.kind === 'buried') {
      const { event, occurrence, sequence, stampedAt, span } = change.time;
      const state = change.kind === 'buried' ? 'released' : 'held';
      rows.set(id, { id, event, occurrence, sequence, stampedAt, state, ...span });
    } else if (change.kind === 'cancelled' || change.kind === 'unchanged') {
      const { sequence, stampedAt } = change.revision;
      const state = change.kind === 'cancelled' ? 'released' : change.known.state;
      rows.set(id, { ...change.known, sequence, stampedAt, state });
    }
  }
  return [...rows.values()];
}

const held = (rows: readonly KnownTime[]) =>
  rows
    .filter(({ state }) => state === 'held')
    .map(({ event, on, startMinute }) => `${event} ${on} ${startMinute}`)
    .sort();

/** A form of one of five events: the later its number, the higher its SEQUENCE. */
const form = record({
  event: constantFrom('a', 'b', 'c', 'd', 'e'),
  sequence: integer({ min: 0, max: 6 }),
  day: integer({ min: 0, max: 300 }),
  hour: integer({ min: 8, max: 15 }),
  is: constantFrom<CalendarTime['is']>('busy', 'busy', 'busy', 'cancelled', 'free'),
}).map(({ event, sequence, day, hour, is }): CalendarTime => {
  const on = plusDays(window.from, day);
  return {
    event,
    occurrence: '',
    sequence,
    stampedAt: (sequence * 1000) as Instant,
    is,
    span: { on, startMinute: at(hour), toOn: on, endMinute: at(hour, 30) },
  };
});
const reading = (times: readonly CalendarTime[]): CalendarReading => ({ times, whole: [], unreadable: 0 });

/** One form for each event and number, as a calendar would have sent them. */
const history = array(form, { minLength: 1, maxLength: 25 }).map((forms) => [
  ...new Map(forms.map((one) => [`${one.event} ${one.sequence}`, one])).values(),
]);

test('K20 importing the same calendar again changes nothing, whatever it holds', () => {
  assert(
    property(history, (times) => {
      const once = importInto([], reading(times));
      expect(importInto(once, reading(times))).toEqual(once);
      const again = planImport(once, reading(times), window).map(({ kind }) => kind);
      expect(again.filter((kind) => !['unchanged', 'older'].includes(kind))).toEqual([]);
    }),
    { numRuns: 400, seed: 20 },
  );
});

test('K20 each event ends as its newest form says, in whatever order the files come', () => {
  assert(
    property(
      history.chain((times) => shuffledSubarray(times, { minLength: times.length, maxLength: times.length })),
      (times) => {
        const rows = times.reduce<KnownTime[]>((known, time) => importInto(known, reading([time])), []);
        const newest = new Map<string, CalendarTime>();
        for (const time of times)
          if (time.sequence >= (newest.get(time.event)?.sequence ?? -1)) newest.set(time.event, time);
        const wanted = [...newest.values()]
          .filter(({ is }) => is === 'busy')
          .map(({ event, span }) => `${event} ${span.on} ${span.startMinute}`)
          .sort();
        // A free form leaves no mark of what was never known, so an older file may still bring its event.
        const isFree = (row: string) => newest.get(row.slice(0, 1))?.is === 'free';
        expect(held(rows).filter((row) => !isFree(row))).toEqual(wanted);
      },
    ),
    { numRuns: 400, seed: 20 },
  );
});

test('no event and occurrence is ever stored twice', () => {
  assert(
    property(array(history, { minLength: 1, maxLength: 4 }), (files) => {
      const rows = files.reduce<KnownTime[]>((known, times) => importInto(known, reading(times)), []);
      const keys = rows.map(({ event, occurrence }) => `${event} ${occurrence}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 200, seed: 20 },
  );
});
