import { publicHolidayOn } from '#domain/calendar/public-holidays.ts';
import type { FreeTime } from '#domain/kela-days/free-times.ts';
import type { Occupied } from '#domain/occupancy/occupied.ts';
import { fromDayNumber, toDayNumber, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import type { AdviserYear } from './adviser-year.ts';

/** The public holidays of the years in question as day numbers; made once, as the product's own table is. */
export function holidayNumbers({ from, days }: Pick<AdviserYear, 'from' | 'days'>): ReadonlySet<number> {
  const first = toDayNumber(from);
  const all = Array.from({ length: days }, (_, index) => first + index);
  return new Set(all.filter((day) => publicHolidayOn(fromDayNumber(day)) !== undefined));
}

interface Shape {
  readonly startMinute: number;
  readonly endMinute: number;
  readonly slotMinutes: number;
}

const nothing: readonly Occupied[] = [];

/**
 * The floor: from the same values to the same values, but by one loop over day numbers and minutes that knows only what
 * this year holds: one template, extra days, closures. A date is written out only for a day that has hours.
 */
export function freeByIntegers(year: AdviserYear, holidays: ReadonlySet<number>): FreeTime[] {
  const [template] = year.templates;
  if (!template || year.templates.length > 1) throw new Error('The floor knows one template');
  const closures = year.closures.map(({ fromOn, toOn }) => [toDayNumber(fromOn), toDayNumber(toOn)] as const);
  const extra = new Map(year.exceptions.map((one) => [toDayNumber(one.fromOn), one]));
  const free: FreeTime[] = [];
  const first = toDayNumber(year.from);
  for (let day = first; day < first + year.days; day += 1) {
    const exception = extra.get(day);
    const applies = ((day + 3) % 7) + 1 === template.weekday;
    if ((!applies && !exception) || holidays.has(day) || within(closures, day)) continue;
    const on = fromDayNumber(day);
    const taken = year.occupied.get(on) ?? nothing;
    if (applies) addFree(free, on, template, template.breaks, taken);
    if (exception) addFree(free, on, exception as unknown as Shape, template.breaks, taken);
  }
  return free;
}

function within(ranges: readonly (readonly [number, number])[], day: number): boolean {
  for (const [from, to] of ranges) if (from <= day && day <= to) return true;
  return false;
}

function addFree(
  free: FreeTime[],
  on: LocalDate,
  { startMinute, endMinute, slotMinutes }: Shape,
  breaks: readonly MinuteRange[],
  taken: readonly MinuteRange[],
): void {
  let at = startMinute;
  while (at + slotMinutes <= endMinute) {
    const next = at + slotMinutes;
    const pause = touching(breaks, at, next);
    if (!pause && !touching(taken, at, next))
      free.push({ on, startMinute: at as MinuteOfDay, endMinute: next as MinuteOfDay });
    at = pause ? pause.endMinute : next;
  }
}

function touching(ranges: readonly MinuteRange[], start: number, end: number): MinuteRange | undefined {
  for (const range of ranges) if (range.startMinute < end && start < range.endMinute) return range;
  return undefined;
}
