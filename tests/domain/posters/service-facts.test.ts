import { describe, expect, test } from 'vitest';
import type { KelaTemplate } from '#domain/kela-days/template.ts';
import { exceptionalLines, regularKela, regularLine } from '#domain/posters/service-facts.ts';
import type { PosterDay } from '#domain/posters/week-poster.ts';
import type { ServiceHoursVersion } from '#domain/service-hours/service-hours.ts';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';

const range = (start: number, end: number) => ({
  startMinute: minuteOfDay(start * 60),
  endMinute: minuteOfDay(end * 60),
});
const version = (
  from: string,
  to: string | null,
  weekdays: Weekday[],
  [start, end]: [number, number],
): ServiceHoursVersion => ({
  officeId: 'o',
  validFromOn: localDate(from),
  validToOn: to === null ? null : localDate(to),
  weekdays,
  ...range(start, end),
});
const template = (changes: Partial<KelaTemplate> = {}): KelaTemplate => ({
  id: 't',
  officeId: 'o',
  adviserId: 'a',
  weekday: 3,
  ...range(9, 15),
  slotMinutes: 30,
  bufferMinutes: 0,
  breaks: [],
  everyWeeks: 1,
  validFromOn: localDate('2026-01-01'),
  validToOn: null,
  ...changes,
});
const day = localDate('2026-10-21');

describe('the line', () => {
  test('has alike weekdays together', () => {
    const versions = [
      version('2026-01-01', null, [1, 2, 3, 4], [9, 10]),
      version('2026-01-01', null, [5], [9, 11]),
    ];
    expect(regularLine(versions, day)).toEqual({
      now: [
        { weekdays: [1, 2, 3, 4], hours: [range(9, 10)], everyWeeks: 1 },
        { weekdays: [5], hours: [range(9, 11)], everyWeeks: 1 },
      ],
      next: null,
    });
  });

  test('tells of the hours that are coming, and from when', () => {
    const versions = [
      version('2026-01-01', '2026-11-01', [2], [9, 10]),
      version('2026-11-02', null, [1, 2, 3, 4, 5], [9, 10]),
    ];
    expect(regularLine(versions, day)).toMatchObject({
      now: [{ weekdays: [2] }],
      next: { fromOn: '2026-11-02', hours: [{ weekdays: [1, 2, 3, 4, 5] }] },
    });
    expect(regularLine(versions, localDate('2026-11-02')).next).toBeNull();
  });

  test('has none before its first day, and none when nobody has said any', () => {
    expect(regularLine([version('2026-11-02', null, [1], [9, 10])], day)).toMatchObject({
      now: [],
      next: { fromOn: '2026-11-02' },
    });
    expect(regularLine([], day)).toEqual({ now: [], next: null });
  });
});

describe('the Kela day', () => {
  test('is without its breaks, and of all advisers together', () => {
    const templates = [template({ breaks: [range(11, 12)] }), template({ adviserId: 'b', ...range(14, 16) })];
    expect(regularKela(templates, day).now).toEqual([
      { weekdays: [3], hours: [range(9, 11), range(12, 16)], everyWeeks: 1 },
    ]);
  });

  test('of another rhythm stands apart', () => {
    const templates = [template(), template({ id: 'u', weekday: 4, everyWeeks: 2 })];
    expect(regularKela(templates, day).now).toMatchObject([
      { weekdays: [3], everyWeeks: 1 },
      { weekdays: [4], everyWeeks: 2 },
    ]);
  });

  test('that has ended is not told', () => {
    expect(regularKela([template({ validToOn: localDate('2026-10-20') })], day)).toEqual({
      now: [],
      next: null,
    });
  });
});

describe('exceptions', () => {
  const open = (...hours: [number, number]): PosterDay => ({ kind: 'open', hours: [range(...hours)] });
  const closed: PosterDay = { kind: 'closed', holiday: null };
  const none: PosterDay = { kind: 'none' };
  const lines = (...days: [PosterDay, PosterDay][]) =>
    exceptionalLines(
      days.map(([usual, actual], at) => ({ on: localDate(`2026-11-0${at + 1}`), usual, actual })),
    ).map(({ fromOn, toOn, day: { kind } }) => `${fromOn.slice(8)}–${toOn.slice(8)} ${kind}`);

  test('are closed days, other hours and extra days; days alike that follow each other are one', () => {
    expect(
      lines([open(9, 10), closed], [open(9, 10), closed], [open(9, 10), open(9, 10)], [none, open(9, 10)]),
    ).toEqual(['01–02 closed', '04–04 open']);
    expect(lines([open(9, 10), open(9, 12)])).toEqual(['01–01 open']);
  });

  test('are not days without the service', () => {
    expect(lines([none, none], [open(9, 10), open(9, 10)])).toEqual([]);
  });
});
