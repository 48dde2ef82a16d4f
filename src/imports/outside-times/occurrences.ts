import ICAL from 'ical.js';
import type { CalendarTime, ImportWindow } from '#domain/outside-times/calendar-time.ts';
import type { OutsideSpan } from '#domain/outside-times/outside-time.ts';
import { daysBetween, plusDays } from '#domain/time/local-date.ts';
import type { ReadEvent } from './read-event.ts';
import { spanOf } from './span-of.ts';
import { dayOf, markOf, marksIn, timeOf, zoneNameOf, type TimeOfCalendar } from './time-of.ts';

/** How far the series of one file may be followed, in occurrences looked at. */
const MOST_STEPS = 20_000;
/** What an occurrence of a rule with BYSETPOS costs of it: a month is gone through for each. */
const STEPS_BY_POSITION = 25;

/** Counts the occurrences looked at in one file, so that no file keeps the program busy for long. */
export interface Steps {
  left: number;
}

/** A file's allowance. */
export const newSteps = (): Steps => ({ left: MOST_STEPS });

/**
 * The occurrences of a series that touch the window, without those its EXDATEs take out and those that events of their own
 * stand for (`stood`, by their marks). Undefined when the file's allowance of steps is used up. The rule runs on the clock of the series'
 * own zone, so nine o'clock stays nine o'clock over a change of the clock.
 */
export function occurrencesOf(
  series: ReadEvent,
  stood: ReadonlySet<string>,
  later: readonly ReadEvent[],
  window: ImportWindow,
  steps: Steps,
): CalendarTime[] | undefined {
  const property = series.component.getFirstProperty('dtstart');
  const start: unknown = property?.getFirstValue();
  if (!property || !(start instanceof ICAL.Time) || steps.left <= 0) return undefined;
  const zoneName = zoneNameOf(property);
  const left = marksIn(series.component, 'exdate');
  const times: CalendarTime[] = [];
  const add = (time: TimeOfCalendar) => {
    const mark = markOf(time);
    if (stood.has(mark) || left.has(mark) || left.has(dayOf(time))) return;
    const changed = later.findLast(({ stands }) => stands !== null && stands.on <= dayOf(time));
    const span = changed ? shifted(time, changed) : spanOf(time, series.length);
    if (span.toOn < window.from || span.on > window.to) return;
    const { event, is, sequence, stampedAt } = { ...series, ...(changed && revisionOf(changed)) };
    times.push({ event, occurrence: mark, is, sequence, stampedAt, span });
  };
  const until = plusDays(window.to, 1);
  const cost = ruleOf(series)?.parts['BYSETPOS'] ? STEPS_BY_POSITION : 1;
  const expansion = iteratorOf(series, nearer(series, start, window));
  for (;;) {
    if (steps.left <= 0) return undefined;
    steps.left -= cost;
    const next = expansion.next() as ICAL.Time | null;
    if (!next) return times;
    const time = timeOf(next, zoneName);
    if (!time || dayOf(time) > until) return times;
    add(time);
  }
}

/**
 * A later start of a series without an end by count, in step with its rhythm of days, weeks or months: the years before
 * the window need not be walked. A month is moved only where weekdays decide, as it may lack the day of another.
 */
function nearer(series: ReadEvent, start: ICAL.Time, window: ImportWindow): ICAL.Time {
  const rule = ruleOf(series);
  const near = start.clone();
  if (!rule || rule.count) return near;
  const { on, toOn } = spanOf(series.start, series.length);
  // A day more than it lasts: in its own zone it may begin a day earlier.
  const before = daysBetween(on, window.from) - daysBetween(on, toOn) - 2;
  const unit = { DAILY: 1, WEEKLY: 7, MONTHLY: 31 }[rule.freq];
  if (unit === undefined || before < unit * rule.interval) return near;
  const rounds = Math.floor(before / (unit * rule.interval)) * rule.interval;
  if (rule.freq !== 'MONTHLY') near.adjust(rounds * unit, 0, 0, 0);
  else if (rule.parts['BYDAY']) {
    const months = near.year * 12 + near.month - 1 + rounds;
    near.resetTo(
      Math.floor(months / 12),
      (months % 12) + 1,
      1,
      near.hour,
      near.minute,
      near.second,
      near.zone,
    );
  }
  return near;
}

function ruleOf({ component }: ReadEvent): ICAL.Recur | undefined {
  const rule: unknown = component.getFirstPropertyValue('rrule');
  return rule instanceof ICAL.Recur ? rule : undefined;
}

/** ical.js walks the rule and the RDATEs; the EXDATEs are taken out here, by moment and not by how they are written. */
function iteratorOf({ component }: ReadEvent, start: ICAL.Time): ICAL.RecurExpansion {
  const plain = new ICAL.Component(structuredClone(component.toJSON()) as unknown[], component.parent);
  plain.removeAllProperties('exdate');
  plain.removeAllProperties('recurrence-id');
  const rule: unknown = plain.getFirstPropertyValue('rrule');
  // A last day without a time means the whole of that day.
  if (rule instanceof ICAL.Recur && rule.until?.isDate && !start.isDate)
    rule.until = new ICAL.Time(
      { ...rule.until.toJSON(), isDate: false, hour: 23, minute: 59, second: 59 },
      start.zone,
    );
  return new ICAL.RecurExpansion({ component: plain, dtstart: start });
}

/** An occurrence that a change for it and all later ones (RANGE=THISANDFUTURE) puts at another time. */
function shifted(time: TimeOfCalendar, { stands, start, length }: ReadEvent): OutsideSpan {
  const changed = spanOf(start, length);
  const on = plusDays(dayOf(time), stands ? daysBetween(stands.on, changed.on) : 0);
  return { ...changed, on, toOn: plusDays(on, daysBetween(changed.on, changed.toOn)) };
}

const revisionOf = ({ sequence, stampedAt, is }: ReadEvent) => ({ sequence, stampedAt, is });
