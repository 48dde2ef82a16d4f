import type { CallFact, DayFact, KelaDayFact, PeriodFacts } from '#domain/statistics/facts.ts';
import { noDeskDay, type DeskDayFact } from '#domain/statistics/desk-counts.ts';
import { noRequests, type RequestFacts } from '#domain/statistics/request-figures.ts';
import { serviceHoursOn } from '#domain/service-hours/service-hours.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { daysOfMonth, month, monthRange } from '#domain/time/month.ts';

const hours = {
  officeId: 'alavus',
  validFromOn: localDate('2021-08-02'),
  validToOn: null,
  weekdays: [1, 2, 3, 4, 5],
  startMinute: at(9),
  endMinute: at(10, 30),
} as const;

/** An answered call at 9.10 on a day, inside the hours, nothing else recorded. */
export function callOn(startedOn: LocalDate, given: Partial<CallFact> = {}): CallFact {
  return {
    startedOn,
    startMinute: at(9, 10),
    when: 'inside',
    kind: 'answered',
    outcome: null,
    serviceTask: null,
    topics: [],
    municipality: null,
    callerKind: null,
    ageBand: null,
    durationMinutes: null,
    timeUnsure: false,
    wrapUpMinutes: null,
    bigCase: false,
    ...given,
  };
}

/** A Kela day of four half hours from 9.00: one fulfilled, one no-show, one walk-in, one blocked, one squeeze-in. */
export function kelaDay(): KelaDayFact {
  const slot = (index: number) => ({ startMinute: at(9, index * 30), endMinute: at(9, index * 30 + 30) });
  const booking = { squeezeIn: false, movedToId: null, lateCancellation: false, waitedMinutes: null };
  return {
    capacity: [slot(0), slot(1), slot(2), slot(3)],
    blocked: [slot(3)],
    bookings: [
      { ...booking, ...slot(0), state: 'fulfilled' },
      { ...booking, ...slot(1), state: 'noShow' },
      { ...booking, ...slot(2), state: 'cancelled', lateCancellation: true },
      { ...booking, ...slot(0), state: 'fulfilled', squeezeIn: true },
    ],
    walkIns: [{ ...slot(2), state: 'done', waitedMinutes: 12 }],
  };
}

/** Three questions at the desk and two events: one to which nobody came, one of two hours with five people, one of them new. */
export const deskDay: DeskDayFact = {
  questions: [
    { topicCode: 'omakela', count: 2 },
    { topicCode: 'yleistuki', count: 1 },
  ],
  events: [
    { kind: 'own', state: 'held', startMinute: at(14), endMinute: at(17), visitors: 0, newVisitors: null },
    { kind: 'shop', state: 'held', startMinute: at(9), endMinute: at(11), visitors: 5, newVisitors: 1 },
  ],
};

/** Facts of a month: every open day staffed with a deputy, no calls, no Kela days, but for what `change` says. */
export function monthFacts(
  name: string,
  change: (day: DayFact) => Partial<DayFact> = () => ({}),
  throughOn?: LocalDate,
  requests: RequestFacts = noRequests,
): PeriodFacts {
  const wanted = month(name);
  const days = daysOfMonth(wanted).map((on) => {
    const day: DayFact = {
      on,
      line: serviceHoursOn(on, [hours], []),
      staffed: true,
      deputyNamed: true,
      calls: [],
      kela: [],
      desk: noDeskDay,
    };
    return { ...day, ...change(day) };
  });
  return {
    period: monthRange(wanted),
    throughOn: throughOn ?? monthRange(wanted).to,
    municipality: null,
    offices: [{ days, requests, callBacks: [], matters: [], handovers: [] }],
    freeSlots: null,
  };
}

/** October 2026 in an office: calls on three days, one unstaffed day, Kela days on Wednesdays, three requests. */
export const october = monthFacts(
  '2026-10',
  ({ on }) => {
    switch (on) {
      case '2026-10-01':
        return {
          calls: [
            callOn(on, {
              outcome: 'resolved',
              serviceTask: 'working-age',
              topics: ['3', '2'],
              municipality: '010',
              callerKind: 'client',
              ageBand: '25-29',
              durationMinutes: 9,
              wrapUpMinutes: 5,
            }),
            callOn(on, {
              startMinute: at(10, 29),
              outcome: 'handedOver',
              municipality: '989',
              durationMinutes: 12,
            }),
            callOn(on, { startMinute: at(9, 40), kind: 'missed' }),
            callOn(on, { startMinute: at(10, 30), when: 'outside' }),
          ],
        };
      case '2026-10-02':
        return {
          calls: [callOn(on, { outcome: 'nonCase' }), callOn(on, { bigCase: true, wrapUpMinutes: 10 })],
        };
      case '2026-10-05':
        return { staffed: false, deputyNamed: false, calls: [callOn(on, { outcome: 'resolved' })] };
      case '2026-10-07':
      case '2026-10-14':
        return { kela: [kelaDay()], desk: deskDay };
      default:
        return {};
    }
  },
  undefined,
  { meetingsAsked: 3, meetings: ['inTime', 'missed', 'ended'], answerDays: [1, 2] },
);

/** What a report of one office says about itself when nothing is compared. */
export const ofOneOffice = { compared: null, months: [], offices: [], officeName: 'Alavus' } as const;
