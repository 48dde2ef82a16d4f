import { datesBetween, daysBetween, type LocalDate } from './local-date.ts';
import { mondayOf, weekdayOf, type Weekday } from './week.ts';

/** A weekday that comes back. */
export interface WeeklyRhythm {
  readonly weekday: Weekday;
  /** 1 = every week, 2 = every other; counted from the ISO week of `validFromOn`. */
  readonly everyWeeks: number;
  /** First and last day on which a date may be, both included. */
  readonly validFromOn: LocalDate;
  readonly validToOn: LocalDate;
}

/** Every date the rhythm gives, in order; holidays and closures are not known here. */
export function weeklyDays({ weekday, everyWeeks, validFromOn, validToOn }: WeeklyRhythm): LocalDate[] {
  const firstWeek = mondayOf(validFromOn);
  return datesBetween(validFromOn, validToOn).filter(
    (on) => weekdayOf(on) === weekday && (daysBetween(firstWeek, mondayOf(on)) / 7) % everyWeeks === 0,
  );
}
