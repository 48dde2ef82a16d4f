import Holidays from 'date-holidays';
import { holidayIds, type HolidayId } from '#domain/calendar/holiday-ids.ts';

/** Name of each holiday in date-holidays (FI, Finnish); midsummer and Christmas eve are of type `bank` there. */
const libraryNames: Record<HolidayId, string> = {
  'new-years-day': 'uudenvuodenpäivä',
  epiphany: 'loppiainen',
  'good-friday': 'pitkäperjantai',
  'easter-sunday': 'pääsiäispäivä',
  'easter-monday': 'toinen pääsiäispäivä',
  'may-day': 'vappu',
  'ascension-day': 'helatorstai',
  'whit-sunday': 'helluntaipäivä',
  'midsummer-eve': 'juhannusaatto',
  'midsummer-day': 'juhannuspäivä',
  'all-saints-day': 'pyhäinpäivä',
  'independence-day': 'itsenäisyyspäivä',
  'christmas-eve': 'jouluaatto',
  'christmas-day': 'joulupäivä',
  'boxing-day': 'tapaninpäivä',
};

/**
 * Rows of MMDD for the years, both included, in the order of `holidayIds`.
 * @throws Error when the library does not know one of the holidays, or knows a public one that is missing here.
 */
export function holidayTableFrom(firstYear: number, lastYear: number): string[] {
  const library = new Holidays('FI', { languages: ['fi'], timezone: 'Europe/Helsinki' });
  const known = new Set(Object.values(libraryNames));
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    const days = library.getHolidays(year);
    const stranger = days.find((day) => day.type === 'public' && !known.has(day.name));
    if (stranger) throw new Error(`Unknown public holiday in ${year}: ${stranger.name}`);
    return holidayIds
      .map((id) => {
        const day = days.find((candidate) => candidate.name === libraryNames[id]);
        if (!day) throw new Error(`No ${id} in ${year}`);
        return day.date.slice(5, 10).replace('-', '');
      })
      .join('');
  });
}
