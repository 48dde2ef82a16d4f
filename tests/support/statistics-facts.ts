import type {
  CallFact,
  DayFact,
  KelaBookingFact,
  KelaDayFact,
  PeriodFacts,
  WalkInFact,
} from '#domain/statistics/facts.ts';
import { noDeskDay } from '#domain/statistics/desk-counts.ts';
import { noRequests } from '#domain/statistics/request-figures.ts';
import { serviceHoursOn, type ServiceHoursVersion } from '#domain/service-hours/service-hours.ts';
import { classifyStart } from '#domain/service-hours/call-time.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { daysOfMonth, month, monthRange } from '#domain/time/month.ts';
import { stretch, time } from './kela-day-rows.ts';

/** The line on working days 9.00–10.30. */
export const lineHours: ServiceHoursVersion = {
  officeId: 'alavus',
  validFromOn: localDate('2021-08-02'),
  validToOn: null,
  weekdays: [1, 2, 3, 4, 5],
  ...stretch('9.00-10.30'),
};

/** An answered, resolved call of which nothing else was recorded, unless told otherwise. */
export function call(on: string, minute = '9.10', changes: Partial<CallFact> = {}): CallFact {
  const startedOn = localDate(on);
  const startMinute = time(minute);
  return {
    startedOn,
    startMinute,
    when: classifyStart(startMinute, serviceHoursOn(startedOn, [lineHours], [])),
    kind: 'answered',
    outcome: 'resolved',
    serviceTask: null,
    topics: [],
    municipality: null,
    callerKind: null,
    ageBand: null,
    durationMinutes: 10,
    timeUnsure: false,
    wrapUpMinutes: null,
    bigCase: false,
    ...changes,
  };
}

/** A call nobody answered. */
export function missed(on: string, minute = '9.20'): CallFact {
  return call(on, minute, { kind: 'missed', outcome: null, durationMinutes: null });
}

/** A booking in a stretch such as `9.00-9.30`. */
export function booking(range: string, changes: Partial<KelaBookingFact> = {}): KelaBookingFact {
  return {
    ...stretch(range),
    state: 'fulfilled',
    squeezeIn: false,
    movedToId: null,
    lateCancellation: false,
    waitedMinutes: null,
    ...changes,
  };
}

/** A walk-in who was served in a stretch. */
export function walkIn(range: string, waitedMinutes = 5): WalkInFact {
  return { ...stretch(range), state: 'done', waitedMinutes };
}

/** Slots of a length one after the other. */
export function slots(from: string, count: number, length = 30): KelaDayFact['capacity'] {
  const start = time(from);
  return Array.from({ length: count }, (_, index) => ({
    startMinute: (start + index * length) as typeof start,
    endMinute: (start + (index + 1) * length) as typeof start,
  }));
}

/** A month of staffed open days without calls, with changes by date. */
export function facts(
  text: string,
  changes: Readonly<Record<string, Partial<DayFact>>> = {},
  throughOn?: LocalDate,
): PeriodFacts {
  const value = month(text);
  const days = daysOfMonth(value).map((on): DayFact => ({
    on,
    line: serviceHoursOn(on, [lineHours], []),
    staffed: true,
    deputyNamed: true,
    calls: [],
    kela: [],
    desk: noDeskDay,
    ...changes[on],
  }));
  return {
    period: monthRange(value),
    throughOn: throughOn ?? monthRange(value).to,
    municipality: null,
    offices: [{ days, requests: noRequests, callBacks: [], matters: [], handovers: [] }],
    freeSlots: null,
  };
}
