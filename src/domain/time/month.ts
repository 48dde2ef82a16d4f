import { datesBetween, daysInMonth, type LocalDate } from './local-date.ts';

/** A calendar month, `YYYY-MM`. Sorts as text. */
export type Month = string & { readonly Month: unique symbol };

/** True for `YYYY-MM` with a month 01–12, from 1900. */
export function isMonth(text: string): text is Month {
  return /^(19|[2-9]\d)\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month as a value. @throws RangeError when no such month exists. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`Not a month: ${text}`);
  return text;
}

/** The month a day belongs to. */
export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7) as Month;
}

/** First and last day, both included. */
export function monthRange(value: Month): { readonly from: LocalDate; readonly to: LocalDate } {
  const last = daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
  return { from: `${value}-01` as LocalDate, to: `${value}-${last}` as LocalDate };
}

/** Every day of the month, once, in order. */
export function daysOfMonth(value: Month): LocalDate[] {
  const { from, to } = monthRange(value);
  return datesBetween(from, to);
}

/** The month `count` later (earlier when negative). */
export function plusMonths(value: Month, count: number): Month {
  const index = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}
