import Holidays from 'date-holidays';

// Days and clocks, counted apart from the program: by JavaScript's own dates, the holidays of a library and its time zones.

const DAY = 86_400_000;
const library = new Holidays('FI', { languages: ['fi'], timezone: 'Europe/Helsinki' });
const eves = ['juhannusaatto', 'jouluaatto'];
const holidaysOf = new Map<number, Set<string>>();

/** The public holidays of a year, and the two eves on which offices are closed. */
function holidays(year: number): Set<string> {
  const known = holidaysOf.get(year);
  if (known) return known;
  const days = library.getHolidays(year).filter(({ type, name }) => type === 'public' || eves.includes(name));
  const made = new Set(days.map(({ date }) => date.slice(0, 10)));
  holidaysOf.set(year, made);
  return made;
}

/** True for a public holiday, Midsummer Eve and Christmas Eve. */
export const isHoliday = (on: string): boolean => holidays(Number(on.slice(0, 4))).has(on);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (on: string): number => new Date(`${on}T00:00:00Z`).getUTCDay() || 7;

/** Days since 1970. */
export const dayNumber = (on: string): number => Date.parse(`${on}T00:00:00Z`) / DAY;

/** The day so many days later. */
export const addDays = (on: string, days: number): string =>
  new Date((dayNumber(on) + days) * DAY).toISOString().slice(0, 10);

/** Every day from the first to the last, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let on = first; on <= last; on = addDays(on, 1)) days.push(on);
  return days;
}

const zone = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Helsinki', timeZoneName: 'longOffset' });

/** Milliseconds by which Finnish clocks are ahead at a moment. */
function ahead(at: number): number {
  const name = zone.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, hours, minutes] = /GMT\+(\d+):(\d+)/.exec(name) ?? [];
  if (hours === undefined) throw new Error(`No offset in ${name}`);
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Since when clocks have been how far ahead, from the first day to the last: found by looking, not by a rule. */
export function clockChanges(first: string, last: string): [since: number, shift: number][] {
  const [begin, end] = [(dayNumber(first) - 1) * DAY, (dayNumber(last) + 2) * DAY];
  const changes: [number, number][] = [[begin, ahead(begin)]];
  for (let at = begin; at < end; at += DAY) {
    if (ahead(at) === ahead(at + DAY)) continue;
    let [before, after] = [at, at + DAY];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (ahead(middle) === ahead(at)) before = middle;
      else after = middle;
    }
    changes.push([after, ahead(after)]);
  }
  return changes;
}
