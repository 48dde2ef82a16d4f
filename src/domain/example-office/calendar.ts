import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';

/** The Kela adviser has been at the office from this Wednesday on (the office's own description, seed 003). */
export const exampleKelaFromOn = localDate('2021-02-03');

/** The line grew to every working day on this Monday; before it, it answered on the weekdays of the first version. */
export const exampleLineGrewOn = localDate('2021-08-02');

/** Kela day on Wednesdays, after the Teams hour, in half-hour slots with a lunch break. */
export const exampleKelaDay = {
  weekday: 3 as Weekday,
  startMinute: at(9),
  endMinute: at(15),
  slotMinutes: 30,
  breaks: [{ startMinute: at(11, 30), endMinute: at(12) }],
} as const;

/** The weekly Teams hour of the area's workers with the adviser, on Wednesday mornings. */
export const exampleTeams = { startMinute: at(8), endMinute: at(9) } as const;

/** Versions of the line's hours. The first one's weekdays are invented: the description gives only the later hours. */
export const exampleLineHours = [
  {
    validFromOn: exampleKelaFromOn,
    weekdays: [1, 3, 5] as Weekday[],
    startMinute: at(9),
    endMinute: at(10, 30),
  },
  {
    validFromOn: exampleLineGrewOn,
    weekdays: [1, 2, 3, 4, 5] as Weekday[],
    startMinute: at(9),
    endMinute: at(10, 30),
  },
] as const;
