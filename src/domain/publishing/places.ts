/**
 * Times of a year by number: months 0–11, quarters 12–15, the year 16. A place is an office (or all together, after the last
 * one) at a time.
 */
export const TIMES = 17;
export const YEAR = 16;

/** The quarter of a month, as a time. */
export function quarterTime(month: number): number {
  return 12 + Math.floor(month / 3);
}

/** The place of an office, or of all when `office` is their number, at a time. */
export function placeOf(office: number, time: number): number {
  return office * TIMES + time;
}

/** First and last month of a time, both included. */
export function monthsOf(time: number): { readonly first: number; readonly last: number } {
  if (time === YEAR) return { first: 0, last: 11 };
  if (time < 12) return { first: time, last: time };
  return { first: (time - 12) * 3, last: (time - 12) * 3 + 2 };
}

/** The times that end with a month: itself, and the quarter and the year whose last month it is. */
export function timesEndingWith(month: number): number[] {
  return [month, ...(month % 3 === 2 ? [quarterTime(month)] : []), ...(month === 11 ? [YEAR] : [])];
}

/** The times of a year in the order in which they can be published: each when its last month has ended. */
export function timesInOrder(months: number): number[] {
  return Array.from({ length: months }, (_, month) => timesEndingWith(month)).flat();
}

/** What hiding a count there costs: a year is looked at more than a month, all offices more than one. */
export function worthOfPlace(place: number, offices: number): number {
  const time = place % TIMES;
  const ofTime = time === YEAR ? 9 : time >= 12 ? 3 : 1;
  return place >= placeOf(offices, 0) ? ofTime * 2 : ofTime;
}
