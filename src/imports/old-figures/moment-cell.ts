/** What the spreadsheet library gives for a cell that is formatted as a day or a time: a moment in UTC. */
interface Moment {
  readonly toISOString: () => string;
  readonly getTime: () => number;
}

const DAY = 24 * 60 * 60 * 1000;
/** A cell without a day, a time of day alone, lies in the first days of the calendar of spreadsheets. */
const FIRST_DAYS = /^(?:1899-12-3[01]|1900-01-0[01]|1904-01-01)T/;

/** True for a cell of a day or a time. */
export function isMoment(value: unknown): value is Moment {
  return typeof value === 'object' && value !== null && 'toISOString' in value && 'getTime' in value;
}

/** The day as `2021-02-03`; undefined for a time of day alone. */
export function dayCell(value: Moment): string | undefined {
  if (!Number.isFinite(value.getTime())) return '';
  const text = value.toISOString();
  return FIRST_DAYS.test(text) ? undefined : text.slice(0, 10);
}

/** The time of day as `9:05`, to the nearest minute: a spreadsheet keeps it as a fraction of a day. */
export function timeCell(value: Moment): string {
  const minutes = Math.round((((value.getTime() % DAY) + DAY) % DAY) / 60_000) % (24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
