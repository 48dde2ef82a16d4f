import type { KelaException } from '#domain/kela-days/exception.ts';
import { slotsOn, type KelaDay, type KelaDayInput } from '#domain/kela-days/slots.ts';
import type { KelaTemplate } from '#domain/kela-days/template.ts';
import type { Occupied, OccupancySource } from '#domain/occupancy/occupied.ts';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay, parseMinute, type MinuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';

/** A minute as it is written: `9.30`. @throws RangeError when it is not a time. */
export function time(text: string): MinuteOfDay {
  return parseMinute(text) ?? minuteOfDay(Number.NaN);
}

/** A stretch as it is written: `9.00-9.30`. */
export function stretch(text: string): MinuteRange {
  const [start = '', end = ''] = text.split('-');
  return { startMinute: time(start), endMinute: time(end) };
}

/** Stretches as they are written, for comparing. */
export function written(ranges: readonly MinuteRange[]): string[] {
  const one = (minute: number) => `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
  return ranges.map((range) => `${one(range.startMinute)}-${one(range.endMinute)}`);
}

/** Wednesdays 9–15 in half hours from 3.2.2021, unless told otherwise. */
export function template(changes: Partial<KelaTemplate> = {}): KelaTemplate {
  return {
    id: 't1',
    officeId: 'alavus',
    adviserId: 'adviser',
    weekday: 3,
    startMinute: time('9.00'),
    endMinute: time('15.00'),
    slotMinutes: 30,
    bufferMinutes: 0,
    breaks: [],
    everyWeeks: 1,
    validFromOn: localDate('2021-02-03'),
    validToOn: null,
    ...changes,
  };
}

/** A closed day of the whole office, unless told otherwise. */
export function exception(
  fromOn: string,
  toOn: string,
  changes: Partial<KelaException> & { readonly hours?: string } = {},
): KelaException {
  const { hours, ...rest } = changes;
  return {
    id: `e-${fromOn}`,
    officeId: 'alavus',
    adviserId: null,
    kind: 'closed',
    fromOn: localDate(fromOn),
    toOn: localDate(toOn),
    ...(hours ? stretch(hours) : { startMinute: null, endMinute: null }),
    slotMinutes: null,
    reason: 'poikkeus',
    opensOnHoliday: false,
    ...rest,
  };
}

/** Something that takes a stretch of the adviser's day. */
export function taken(range: string, id = range, kind: OccupancySource = 'booking'): Occupied {
  return { ...stretch(range), source: { kind, id } };
}

/** The Kela day of the ordinary template, unless told otherwise. */
export function kelaDay(on: string, changes: Partial<KelaDayInput> = {}): KelaDay {
  return slotsOn(localDate(on), {
    templates: [template()],
    exceptions: [],
    closures: [],
    occupied: [],
    ...changes,
  });
}
