import type { LocalDate } from '#domain/time/local-date.ts';
import { minuteOfDay, type MinuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { datesBetween } from '#domain/time/local-date.ts';

/** Where an outside time was learnt from: the adviser's calendar as a file, or a person's mark. */
export const outsideSources = ['file', 'hand'] as const;
export type OutsideSource = (typeof outsideSources)[number];

/** `held` takes the adviser's time; `released` by its calendar; `removed` by a person of the office. */
export const outsideStates = ['held', 'released', 'removed'] as const;
export type OutsideState = (typeof outsideStates)[number];

/** From a minute of one day to a minute of the same or a later day (end excluded). */
export interface OutsideSpan {
  readonly on: LocalDate;
  readonly startMinute: MinuteOfDay;
  readonly toOn: LocalDate;
  readonly endMinute: MinuteOfDay;
}

/** The part of the span on each of its days, in order; a day on which nothing is left is not there. */
export function partsOf(span: OutsideSpan): { readonly on: LocalDate; readonly range: MinuteRange }[] {
  return datesBetween(span.on, span.toOn)
    .map((on) => ({
      on,
      range: {
        startMinute: on === span.on ? span.startMinute : minuteOfDay(0),
        endMinute: on === span.toOn ? span.endMinute : minuteOfDay(1440),
      },
    }))
    .filter(({ range }) => range.startMinute < range.endMinute);
}

/** True when both lie on the same days and minutes. */
export function sameSpan(one: OutsideSpan, other: OutsideSpan): boolean {
  return (
    one.on === other.on &&
    one.startMinute === other.startMinute &&
    one.toOn === other.toOn &&
    one.endMinute === other.endMinute
  );
}
