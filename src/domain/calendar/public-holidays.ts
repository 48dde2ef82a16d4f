import type { LocalDate } from '#domain/time/local-date.ts';
import { holidayIds, type HolidayId } from './holiday-ids.ts';
import { firstYear, holidayTable } from './public-holidays.generated.ts';

export { holidayIds, type HolidayId } from './holiday-ids.ts';

/** The years the calendar knows, both included. */
export const holidayYears = { first: firstYear, last: firstYear + holidayTable.length - 1 } as const;

const firstKnown = `${holidayYears.first}-01-01`;
const lastKnown = `${holidayYears.last}-12-31`;

const byDate = new Map<string, HolidayId>(
  holidayTable.flatMap((row, index) =>
    holidayIds.map((id, column): [string, HolidayId] => {
      const at = column * 4;
      return [`${firstYear + index}-${row.slice(at, at + 2)}-${row.slice(at + 2, at + 4)}`, id];
    }),
  ),
);

/**
 * The holiday or eve of a day. @throws RangeError outside {@link holidayYears}: an unknown year must not pass for
 * a year without holidays.
 */
export function publicHolidayOn(date: LocalDate): HolidayId | undefined {
  if (date < firstKnown || date > lastKnown)
    throw new RangeError(`Holidays are known ${holidayYears.first}–${holidayYears.last}: ${date}`);
  return byDate.get(date);
}
