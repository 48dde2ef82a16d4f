import { closureOn, type Closure, type OwnClosure } from '#domain/calendar/closures.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import { coversDay, type KelaException } from './exception.ts';
import { appliesOn, isValidOn, type KelaTemplate } from './template.ts';

/** Slot length when neither an extra day nor any template says one. */
export const DEFAULT_SLOT_MINUTES = 30;

/** Why a day has no Kela hours. */
export type KelaClosedWhy =
  Closure | { readonly kind: 'exception'; readonly reason: string } | { readonly kind: 'no-template' };

export type KelaDayState =
  { readonly kind: 'open' } | { readonly kind: 'closed'; readonly why: KelaClosedWhy };

/** One stretch of hours with the shape of its slots. */
export interface KelaHours extends MinuteRange {
  readonly slotMinutes: number;
  readonly bufferMinutes: number;
  readonly breaks: readonly MinuteRange[];
}

/** What decides the hours of one adviser at one office: only that adviser's and the whole office's rows. */
export interface KelaHoursInput {
  readonly templates: readonly KelaTemplate[];
  readonly exceptions: readonly KelaException[];
  readonly closures: readonly OwnClosure[];
}

export interface KelaDayHours {
  readonly state: KelaDayState;
  /** By start; empty when closed. */
  readonly hours: readonly KelaHours[];
}

const open: KelaDayState = { kind: 'open' };

/**
 * The hours of a day. In this order: a closure closes unless an exception with `opensOnHoliday` opens the day with its
 * own hours; an exception `closed` closes, or ends the day at its start minute if it has one; `other-hours` replace the hours
 * of a template's day (an adviser's own before the office's); `extra-day` adds hours to any day.
 */
export function hoursOn(date: LocalDate, input: KelaHoursInput): KelaDayHours {
  const exceptions = input.exceptions.filter((exception) => coversDay(exception, date));
  const closure = closureOn(date, input.closures);
  const opening = exceptions.filter((exception) => exception.kind !== 'closed');
  const opensAnyway = closure !== undefined && opening.some((exception) => exception.opensOnHoliday);
  if (closure && !opensAnyway) return closed(closure);
  const closing = exceptions.filter((exception) => exception.kind === 'closed').sort(compareExceptions);
  const whole = closing.find(({ startMinute }) => startMinute === null);
  if (whole) return closed({ kind: 'exception', reason: whole.reason });
  const hours = opensAnyway
    ? opening.filter((exception) => exception.opensOnHoliday).flatMap((one) => hoursOf(one, date, input))
    : ordinaryHours(date, input, opening);
  if (hours.length === 0) return closed({ kind: 'no-template' });
  const left = closing.reduce((kept, one) => endedAt(kept, one.startMinute), hours);
  return left.length === 0
    ? closed({ kind: 'exception', reason: closing[0]?.reason ?? '' })
    : { state: open, hours: left.sort(compareHours) };
}

/** What is left of the hours when the day ends at the minute; all of them when there is none. */
function endedAt(hours: KelaHours[], minute: MinuteOfDay | null): KelaHours[] {
  if (minute === null) return hours;
  return hours
    .filter(({ startMinute }) => startMinute < minute)
    .map((one) => (one.endMinute > minute ? { ...one, endMinute: minute } : one));
}

function ordinaryHours(
  date: LocalDate,
  input: KelaHoursInput,
  opening: readonly KelaException[],
): KelaHours[] {
  const templates = input.templates.filter((template) => appliesOn(template, date));
  if (opening.length === 0) return templates.map(shapeOf);
  const other = opening.filter((exception) => exception.kind === 'other-hours');
  const own = other.filter((exception) => exception.adviserId !== null);
  const replacing = own.length > 0 ? own : other;
  const base =
    templates.length > 0 && replacing.length > 0
      ? replacing.flatMap((exception) => hoursOf(exception, date, input))
      : templates.map(shapeOf);
  const extra = opening.filter((exception) => exception.kind === 'extra-day');
  return [...base, ...extra.flatMap((exception) => hoursOf(exception, date, input))];
}

/** An exception's hours take slot length, buffer and breaks from the day's template, else from the newest in force. */
function hoursOf(exception: KelaException, date: LocalDate, input: KelaHoursInput): KelaHours[] {
  const { startMinute, endMinute } = exception;
  if (startMinute === null || endMinute === null) return [];
  const inForce = input.templates
    .filter((template) => isValidOn(template, date))
    .sort((one, other) => compareTemplates(one, other, date));
  const model = inForce[0];
  return [
    {
      startMinute,
      endMinute,
      slotMinutes: exception.slotMinutes ?? model?.slotMinutes ?? DEFAULT_SLOT_MINUTES,
      bufferMinutes: model?.bufferMinutes ?? 0,
      breaks: model?.breaks ?? [],
    },
  ];
}

function shapeOf(template: KelaTemplate): KelaHours {
  const { startMinute, endMinute, slotMinutes, bufferMinutes, breaks } = template;
  return { startMinute, endMinute, slotMinutes, bufferMinutes, breaks };
}

function closed(why: KelaClosedWhy): KelaDayHours {
  return { state: { kind: 'closed', why }, hours: [] };
}

function compareHours(one: KelaHours, other: KelaHours): number {
  return (
    one.startMinute - other.startMinute ||
    one.endMinute - other.endMinute ||
    one.slotMinutes - other.slotMinutes ||
    one.bufferMinutes - other.bufferMinutes
  );
}

function compareExceptions(one: KelaException, other: KelaException): number {
  return compareText(one.fromOn, other.fromOn) || compareText(one.id, other.id);
}

function compareTemplates(one: KelaTemplate, other: KelaTemplate, date: LocalDate): number {
  return (
    Number(appliesOn(other, date)) - Number(appliesOn(one, date)) ||
    compareText(other.validFromOn, one.validFromOn) ||
    compareText(one.id, other.id)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
