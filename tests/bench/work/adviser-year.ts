import type { OwnClosure } from '#domain/calendar/closures.ts';
import type { KelaException } from '#domain/kela-days/exception.ts';
import { nextFree, type FreeTime } from '#domain/kela-days/free-times.ts';
import { slotsOn } from '#domain/kela-days/slots.ts';
import type { KelaTemplate } from '#domain/kela-days/template.ts';
import { randomOf } from '#domain/example-office/random.ts';
import type { Occupied } from '#domain/occupancy/occupied.ts';
import { datesBetween, localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at, type MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** One adviser's Kela days at one office with a year of what takes the time. */
export interface AdviserYear {
  readonly from: LocalDate;
  readonly days: number;
  readonly templates: readonly KelaTemplate[];
  readonly exceptions: readonly KelaException[];
  readonly closures: readonly OwnClosure[];
  readonly occupied: ReadonlyMap<LocalDate, readonly Occupied[]>;
}

/** Wednesdays 9.00–15.00 in half hours without lunch, a week of leave, an extra Friday, and six of ten slots taken. */
export function adviserYear(office: string): AdviserYear {
  const from = localDate('2027-01-01');
  const random = randomOf(`free times ${office}`);
  const breaks = [{ startMinute: at(11, 30), endMinute: at(12) }];
  const template: KelaTemplate = {
    id: 'wednesday',
    officeId: office,
    adviserId: 'adviser',
    weekday: 3,
    startMinute: at(9),
    endMinute: at(15),
    slotMinutes: 30,
    bufferMinutes: 0,
    breaks,
    everyWeeks: 1,
    validFromOn: localDate('2021-02-03'),
    validToOn: null,
  };
  const extra: KelaException = {
    id: 'extra',
    officeId: office,
    adviserId: 'adviser',
    kind: 'extra-day',
    fromOn: localDate('2027-03-05'),
    toOn: localDate('2027-03-05'),
    startMinute: at(9),
    endMinute: at(12),
    slotMinutes: 30,
    reason: 'Lisäpäivä',
    opensOnHoliday: false,
  };
  const occupied = new Map<LocalDate, readonly Occupied[]>();
  for (const on of datesBetween(from, localDate('2027-12-31'))) {
    const taken: Occupied[] = [];
    for (let start: number = at(9); start < at(15); start += 30)
      if (random() < 0.6)
        taken.push({
          startMinute: start as MinuteOfDay,
          endMinute: (start + 30) as MinuteOfDay,
          source: { kind: 'booking', id: `${on} ${start}` },
        });
    occupied.set(on, taken);
  }
  return {
    from,
    days: 365,
    templates: [template],
    exceptions: [extra],
    closures: [{ fromOn: localDate('2027-07-05'), toOn: localDate('2027-07-09'), name: 'Kesäsulku' }],
    occupied,
  };
}

/** The product's own way: the slot function asked day by day. */
export function freeByDomain(year: AdviserYear): FreeTime[] {
  const { from, days, occupied, ...hours } = year;
  return nextFree({
    from: { on: from, minute: at(0) },
    count: Number.MAX_SAFE_INTEGER,
    days,
    hours,
    dayOf: (on) => slotsOn(on, { ...hours, occupied: occupied.get(on) ?? [] }),
  });
}
