import { expect, test } from 'vitest';
import { countDesk, noDeskDay, type DeskDayFact, type EventFact } from '#domain/statistics/desk-counts.ts';
import { deskTables } from '#domain/statistics/desk-tables.ts';
import { figureList, type FigureKey } from '#domain/statistics/figure-list.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { localDate } from '#domain/time/local-date.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { facts } from '#tests/support/statistics-facts.ts';

const event = (time: string, changes: Partial<EventFact> = {}): EventFact => ({
  ...stretch(time),
  kind: 'own',
  state: 'held',
  visitors: 0,
  newVisitors: null,
  ...changes,
});
const day = (changes: Partial<DeskDayFact>): DeskDayFact => ({ ...noDeskDay, ...changes });
const valueOf = (days: Record<string, DeskDayFact>, key: FigureKey, throughOn?: string) => {
  const changes = Object.fromEntries(Object.entries(days).map(([on, desk]) => [on, { desk }]));
  const report = periodReport(facts('2026-10', changes, throughOn ? localDate(throughOn) : undefined));
  return figureList(report).find((figure) => figure.key === key);
};

test('R2 nobody came: held with 0, 0 people an hour, which is a result and no empty case', () => {
  const days = { '2026-10-21': day({ events: [event('14.00-17.00')] }) };
  expect(valueOf(days, 'eventsHeld')).toMatchObject({ value: 1, unit: 'events' });
  expect(valueOf(days, 'eventVisitors')).toMatchObject({ value: 0, unit: 'people' });
  expect(valueOf(days, 'eventVisitorsPerHour')).toMatchObject({ value: 0, part: 0, divisor: 180 });
  expect(deskTables([days['2026-10-21']])[1]).toEqual({
    kind: 'eventVisitors',
    rows: [{ key: 'own', count: 0 }],
    total: 0,
  });
});

test('a month without events has counts of 0 and no people an hour', () => {
  expect(valueOf({}, 'eventsHeld')?.value).toBe(0);
  expect(valueOf({}, 'eventVisitorsPerHour')).toEqual({
    key: 'eventVisitorsPerHour',
    unit: 'peoplePerHour',
    decimals: 1,
    value: undefined,
  });
});

test('people met of all events by the hours of all, the new ones from where they were counted', () => {
  const days = {
    '2026-10-07': day({ events: [event('12.00-14.00', { visitors: 5, newVisitors: 2 })] }),
    '2026-10-21': day({
      events: [event('9.00-10.30', { kind: 'shop', visitors: 2 }), event('14.00-17.00')],
    }),
  };
  expect(valueOf(days, 'eventVisitors')?.value).toBe(7);
  expect(valueOf(days, 'eventNewVisitors')?.value).toBe(2);
  // 7 people in 390 minutes: 1,07 an hour.
  expect(valueOf(days, 'eventVisitorsPerHour')).toMatchObject({ value: 1.1, part: 7, divisor: 390 });
  expect(deskTables(Object.values(days))[1]).toMatchObject({
    rows: [
      { key: 'own', count: 5 },
      { key: 'shop', count: 2 },
    ],
    total: 7,
  });
});

test('an event without its head count is beside the figures, one ahead and one called off in none', () => {
  const planned = event('14.00-17.00', { state: 'planned', visitors: null });
  const days = {
    '2026-10-07': day({ events: [planned, event('12.00-13.00', { state: 'cancelled', visitors: null })] }),
    '2026-10-28': day({ events: [planned] }),
  };
  expect(valueOf(days, 'eventsUnreported', '2026-10-21')?.value).toBe(1);
  expect(valueOf(days, 'eventsUnreported')?.value).toBe(2);
  expect(valueOf(days, 'eventsHeld')?.value).toBe(0);
  expect(countDesk(Object.values(days)).eventMinutes).toBe(0);
});

test('the desk’s questions by topic in the order of the list, an ended code last, and they add up', () => {
  const days = {
    '2026-10-01': day({
      questions: [
        { topicCode: 'gone', count: 1 },
        { topicCode: 'omakela', count: 2 },
      ],
    }),
    '2026-10-02': day({
      questions: [
        { topicCode: 'omakela', count: 3 },
        { topicCode: 'lapsilisa', count: 4 },
      ],
    }),
  };
  expect(deskTables(Object.values(days))[0]).toEqual({
    kind: 'deskQuestion',
    rows: [
      { key: 'lapsilisa', count: 4 },
      { key: 'omakela', count: 5 },
      { key: 'gone', count: 1 },
    ],
    total: 10,
  });
  expect(valueOf(days, 'deskQuestions')).toMatchObject({ value: 10, unit: 'questions' });
});
