import { expect, test } from 'vitest';
import { firstYear, holidayTable } from '#domain/calendar/public-holidays.generated.ts';
import { holidayTableFrom } from '../../scripts/public-holiday-table.ts';

test('the generated table is what date-holidays says today', () => {
  expect(firstYear).toBe(2015);
  expect(holidayTableFrom(2015, 2099)).toEqual(holidayTable);
});
