import { toDayNumber, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import { weekdayOf, type Weekday } from '#domain/time/week.ts';

/** The weekly shape of one adviser's Kela day at one office; a change is a new template from its date on. */
export interface KelaTemplate {
  readonly id: string;
  readonly officeId: string;
  readonly adviserId: string;
  readonly weekday: Weekday;
  readonly startMinute: MinuteOfDay;
  readonly endMinute: MinuteOfDay;
  /** Length of one slot in minutes. */
  readonly slotMinutes: number;
  /** Minutes left free after each slot. */
  readonly bufferMinutes: number;
  readonly breaks: readonly MinuteRange[];
  /** 1 = every week, 2 = every other; counted from the ISO week of `validFromOn`. */
  readonly everyWeeks: number;
  readonly validFromOn: LocalDate;
  /** Last day, included; null while it goes on. */
  readonly validToOn: LocalDate | null;
}

/** True while the template is in force, whatever the weekday. */
export function isValidOn(template: KelaTemplate, date: LocalDate): boolean {
  return template.validFromOn <= date && (template.validToOn === null || date <= template.validToOn);
}

/** True when the template makes a Kela day of the date. */
export function appliesOn(template: KelaTemplate, date: LocalDate): boolean {
  return isValidOn(template, date) && fitsDay(template, toDayNumber(date));
}

/** The template's days as a rhythm of day numbers: one of them (in the week of `validFromOn`), and how many days apart. */
export function rhythmOf(template: KelaTemplate): { readonly dayNumber: number; readonly everyDays: number } {
  const { validFromOn, weekday, everyWeeks } = template;
  return {
    dayNumber: toDayNumber(validFromOn) - weekdayOf(validFromOn) + weekday,
    everyDays: 7 * everyWeeks,
  };
}

/** Weekday and week rhythm only; day numbers so that a year of days costs no parsing. */
function fitsDay(template: KelaTemplate, dayNumber: number): boolean {
  // Day number 0 is a Thursday, so adding 3 puts Mondays on multiples of seven.
  if (floorMod(dayNumber + 3, 7) + 1 !== template.weekday) return false;
  if (template.everyWeeks === 1) return true;
  const firstMonday = toDayNumber(template.validFromOn) - (weekdayOf(template.validFromOn) - 1);
  const monday = dayNumber - (template.weekday - 1);
  return floorMod((monday - firstMonday) / 7, template.everyWeeks) === 0;
}

function floorMod(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
