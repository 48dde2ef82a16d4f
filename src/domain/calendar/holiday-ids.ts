/**
 * Days on which a Finnish office is closed by law or by habit: the public holidays, and the two eves on which state
 * offices are closed (asetus 332/1994). The order is that of the year and of the generated table.
 */
export const holidayIds = [
  'new-years-day',
  'epiphany',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'may-day',
  'ascension-day',
  'whit-sunday',
  'midsummer-eve',
  'midsummer-day',
  'all-saints-day',
  'independence-day',
  'christmas-eve',
  'christmas-day',
  'boxing-day',
] as const;

export type HolidayId = (typeof holidayIds)[number];
