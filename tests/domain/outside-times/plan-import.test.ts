import { expect, test } from 'vitest';
import type { CalendarReading, CalendarTime } from '#domain/outside-times/calendar-time.ts';
import { planImport, type KnownTime } from '#domain/outside-times/plan-import.ts';
import type { OutsideSpan } from '#domain/outside-times/outside-time.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const window = { from: localDate('2026-10-21'), to: localDate('2027-10-21') };
const span = (on: string, hour: number): OutsideSpan => ({
  on: localDate(on),
  startMinute: at(hour),
  toOn: localDate(on),
  endMinute: at(hour, 30),
});
const time = (event: string, where: OutsideSpan, more: Partial<CalendarTime> = {}): CalendarTime => ({
  event,
  occurrence: '',
  sequence: 0,
  stampedAt: null,
  is: 'busy',
  span: where,
  ...more,
});
const known = (event: string, where: OutsideSpan, more: Partial<KnownTime> = {}): KnownTime => ({
  id: `id of ${event}`,
  event,
  occurrence: '',
  sequence: 0,
  stampedAt: null,
  state: 'held',
  ...where,
  ...more,
});
const reading = (times: CalendarTime[], whole: CalendarReading['whole'] = []): CalendarReading => ({
  times,
  whole,
  unreadable: 0,
});
const kinds = (stored: KnownTime[], read: CalendarReading) =>
  planImport(stored, read, window).map(({ kind }) => kind);

const wednesday = span('2026-10-28', 9);
const later = span('2026-10-28', 10);

test('K20 a known time is unchanged, moved or cancelled; an unknown one is new', () => {
  expect(kinds([], reading([time('a', wednesday)]))).toEqual(['new']);
  expect(kinds([known('a', wednesday)], reading([time('a', wednesday)]))).toEqual(['unchanged']);
  expect(kinds([known('a', wednesday)], reading([time('a', later, { sequence: 1 })]))).toEqual(['moved']);
  expect(kinds([known('a', wednesday)], reading([time('a', wednesday, { is: 'cancelled' })]))).toEqual([
    'cancelled',
  ]);
  expect(kinds([known('a', wednesday)], reading([time('a', wednesday, { is: 'free' })]))).toEqual([
    'cancelled',
  ]);
});

test('K20 an older SEQUENCE never overrides a newer, nor an older stamp of the same SEQUENCE', () => {
  const stored = known('a', wednesday, { sequence: 2, stampedAt: 2000 as Instant });
  expect(kinds([stored], reading([time('a', later, { sequence: 1 })]))).toEqual(['older']);
  expect(kinds([stored], reading([time('a', later, { sequence: 1, is: 'cancelled' })]))).toEqual(['older']);
  expect(kinds([stored], reading([time('a', later, { sequence: 2, stampedAt: 1000 as Instant })]))).toEqual([
    'older',
  ]);
  expect(kinds([stored], reading([time('a', later, { sequence: 2, stampedAt: 3000 as Instant })]))).toEqual([
    'moved',
  ]);
  expect(kinds([stored], reading([time('a', later, { sequence: 2 })]))).toEqual(['moved']);
});

test('a time cancelled before it was known stays buried when an older file comes', () => {
  const cancelled = reading([time('a', wednesday, { sequence: 3, is: 'cancelled' })]);
  expect(kinds([], cancelled)).toEqual(['buried']);
  const buried = known('a', wednesday, { sequence: 3, state: 'released' });
  expect(kinds([buried], reading([time('a', wednesday, { sequence: 0 })]))).toEqual(['older']);
  expect(kinds([buried], reading([time('a', wednesday, { sequence: 4 })]))).toEqual(['new']);
  expect(kinds([buried], cancelled)).toEqual(['unchanged']);
});

test('an occurrence that its series no longer has is cancelled; a part of a series says nothing of the rest', () => {
  const stored = [
    known('s', wednesday, { occurrence: '1' }),
    known('s', span('2026-11-04', 9), { occurrence: '2' }),
  ];
  const first = time('s', wednesday, { occurrence: '1' });
  const whole = [{ event: 's', sequence: 0, stampedAt: null }];
  expect(kinds(stored, reading([first], whole))).toEqual(['unchanged', 'cancelled']);
  expect(kinds(stored, reading([first]))).toEqual(['unchanged']);
  expect(kinds(stored, reading([], whole))).toEqual(['cancelled', 'cancelled']);
  const newer = stored.map((one) => ({ ...one, sequence: 1 }));
  expect(kinds(newer, reading([], whole))).toEqual(['older', 'older']);
});

test('an event the file does not hold at all is missing, never cancelled by itself; the past is left alone', () => {
  expect(kinds([known('gone', wednesday)], reading([]))).toEqual(['missing']);
  expect(kinds([known('gone', span('2026-10-14', 9))], reading([]))).toEqual([]);
  expect(
    kinds([], reading([time('past', span('2026-10-14', 9)), time('far', span('2028-01-05', 9))])),
  ).toEqual([]);
});

test('a time that a person removed stays removed until the calendar says something new of it', () => {
  const removed = known('a', wednesday, { state: 'removed' });
  expect(kinds([removed], reading([time('a', wednesday)]))).toEqual(['unchanged']);
  expect(kinds([removed], reading([time('a', wednesday, { sequence: 1 })]))).toEqual(['new']);
  expect(kinds([removed], reading([time('a', later)]))).toEqual(['new']);
});

test('of two forms of a time in one file the newer counts, whatever their order', () => {
  const old = time('a', wednesday);
  const fresh = time('a', later, { sequence: 1 });
  for (const times of [
    [old, fresh],
    [fresh, old],
  ])
    expect(planImport([], reading(times), window)).toMatchObject([{ kind: 'new', time: { span: later } }]);
});

test('changes come in the order of time', () => {
  const plan = planImport(
    [known('b', wednesday)],
    reading([time('c', later), time('a', span('2026-10-22', 9))]),
    window,
  );
  expect(plan.map(({ kind }) => kind)).toEqual(['new', 'missing', 'new']);
});
