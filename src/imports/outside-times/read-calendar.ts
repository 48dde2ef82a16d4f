import type {
  CalendarReading,
  CalendarTime,
  ImportWindow,
  WholeEvent,
} from '#domain/outside-times/calendar-time.ts';
import { calendarLines, type CalendarText, type UnreadableCode } from './calendar-lines.ts';
import { newSteps, occurrencesOf, type Steps } from './occurrences.ts';
import { ownTime, readEvent, type ReadEvent } from './read-event.ts';
import { calendarWith } from './zones.ts';

/** Most times one file may tell of the window. */
const MOST_TIMES = 3000;

/**
 * What an iCalendar file says about somebody's time in the window: when, and nothing of what, where or with whom. Files of
 * Outlook, Exchange, Google and Apple are meant; what can't be understood is counted, never guessed.
 */
export function readCalendar(bytes: Uint8Array, window: ImportWindow): CalendarReading | UnreadableCode {
  const texts = calendarLines(bytes);
  if (typeof texts === 'string') return texts;
  const times: CalendarTime[] = [];
  const whole: WholeEvent[] = [];
  const steps = newSteps();
  let unreadable = 0;
  for (const text of texts) {
    const read = readOne(text, window, steps);
    times.push(...read.times);
    whole.push(...read.whole);
    unreadable += read.unreadable;
    if (times.length > MOST_TIMES) return 'tooManyTimes';
  }
  return { times, whole, unreadable };
}

function readOne(
  { method, zones, events }: CalendarText,
  window: ImportWindow,
  steps: Steps,
): CalendarReading {
  const calendar = calendarWith(zones);
  const read = events.map((text) => readEvent(calendar, text, method));
  const known = read.filter((event) => event !== undefined);
  const changesOf = Map.groupBy(
    known.filter(({ stands }) => stands !== null),
    ({ event }) => event,
  );
  const times: CalendarTime[] = [];
  const whole: WholeEvent[] = [];
  let unreadable = read.length - known.length;
  for (const event of known) {
    const own = event.stands !== null || !event.repeats;
    const told = own ? [ownTime(event)] : tellSeries(event, changesOf.get(event.event) ?? [], window, steps);
    if (told) times.push(...told.filter(({ span }) => takesTime(span)));
    else unreadable += 1;
    // A single event has one time, and a series told to its end has no others than these.
    if (told && event.stands === null)
      whole.push({ event: event.event, sequence: event.sequence, stampedAt: event.stampedAt });
    if (times.length > MOST_TIMES) break;
  }
  return { times, whole, unreadable };
}

/** The series in the window; for one that is called off as a whole nothing is left to tell. */
function tellSeries(
  series: ReadEvent,
  changes: readonly ReadEvent[],
  window: ImportWindow,
  steps: Steps,
): CalendarTime[] | undefined {
  if (series.is !== 'busy') return [];
  const stood = new Set(changes.flatMap(({ stands }) => (stands ? [stands.mark] : [])));
  const later = changes
    .filter(({ stands }) => stands?.andLater)
    .sort((one, other) => ((one.stands?.on ?? '') < (other.stands?.on ?? '') ? -1 : 1));
  try {
    return occurrencesOf(series, stood, later, window, steps);
  } catch {
    return undefined;
  }
}

function takesTime({ on, startMinute, toOn, endMinute }: CalendarTime['span']): boolean {
  return on < toOn || (on === toOn && startMinute < endMinute);
}
