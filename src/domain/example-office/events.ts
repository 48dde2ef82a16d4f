import type { EventChannel } from '#domain/events/channel.ts';
import type { EventKind } from '#domain/events/event.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { weekdayOf, type Weekday } from '#domain/time/week.ts';
import type { ExamplePerson } from './people.ts';

/** One invented event; what it reached is null while it is still to come. */
export interface ExampleEvent extends MinuteRange {
  readonly on: LocalDate;
  readonly name: string;
  readonly place: string;
  readonly kind: EventKind;
  readonly targetGroup: string;
  readonly partners: readonly string[];
  readonly channels: readonly EventChannel[];
  readonly staff: readonly ExamplePerson[];
  readonly reached: {
    readonly visitors: number;
    readonly newVisitors: number;
    readonly lesson: string;
  } | null;
}

const popUp = {
  name: 'Kohtaamo PopUp',
  place: 'Kokoustila, Alavus',
  kind: 'own',
  partners: ['seurakunta'],
  channels: ['website', 'newspaper', 'libraryBoard', 'flyers'],
  staff: ['ownWorker', 'secondWorker'],
  startMinute: at(14),
  endMinute: at(17),
} as const satisfies Partial<ExampleEvent>;

/** The model's two own events reached nobody (the office's own description, seed 003). */
const ownEvents: readonly ExampleEvent[] = [
  {
    ...popUp,
    on: localDate('2021-10-27'),
    targetGroup: 'työikäiset',
    reached: {
      visitors: 0,
      newVisitors: 0,
      lesson: 'Erikseen järjestetty tapahtuma voi olla pienellä paikkakunnalla liian korkea kynnys.',
    },
  },
  {
    ...popUp,
    on: localDate('2021-11-24'),
    targetGroup: 'ikäihmiset',
    reached: { visitors: 0, newVisitors: 0, lesson: 'Kokeillaan jalkautumista sinne, missä väki jo on.' },
  },
];

/** The last day of the weekday before the day that is at least so many days back. */
function weekdayBefore(today: LocalDate, weekday: Weekday, daysBack: number): LocalDate {
  const on = plusDays(today, -daysBack);
  return plusDays(on, -((weekdayOf(on) - weekday + 7) % 7));
}

/** The example's events: the two of the model, what the office tried after them, and one to come. */
export function exampleEvents(today: LocalDate): ExampleEvent[] {
  const outreach = { kind: 'healthCentre', partners: [], channels: ['healthCentreBoard'] } as const;
  return [
    ...ownEvents,
    {
      ...outreach,
      on: weekdayBefore(today, 4, 35),
      startMinute: at(12),
      endMinute: at(14),
      name: 'Neuvontapiste terveyskeskuksen aulassa',
      place: 'Terveyskeskus, Alavus',
      targetGroup: 'kaikki',
      staff: ['deputy'],
      reached: { visitors: 9, newVisitors: 4, lesson: '' },
    },
    {
      ...outreach,
      kind: 'shop',
      on: weekdayBefore(today, 4, 14),
      startMinute: at(13),
      endMinute: at(15),
      name: 'Jalkautuminen kauppaan',
      place: 'Marketin aula, Alavus',
      targetGroup: 'työikäiset',
      channels: ['socialMedia'],
      staff: ['deputy'],
      reached: { visitors: 14, newVisitors: 6, lesson: '' },
    },
    {
      ...outreach,
      kind: 'joined',
      on: weekdayBefore(plusDays(today, 21), 4, 0),
      startMinute: at(12),
      endMinute: at(15),
      name: 'Hyvinvointipäivä',
      place: 'Nuorisokeskus, Alavus',
      targetGroup: 'perheet',
      partners: ['kunta', 'seurakunta'],
      channels: ['website', 'municipalCalendar'],
      staff: ['deputy', 'secondWorker'],
      reached: null,
    },
  ].filter(({ on }) => on >= (ownEvents[0]?.on ?? on)) as ExampleEvent[];
}
