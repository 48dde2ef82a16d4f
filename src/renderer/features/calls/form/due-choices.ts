import type { OwnClosure } from '#domain/calendar/closures.ts';
import { plusWorkingDays } from '#domain/calendar/working-days.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { callWords } from '#i18n/calls.ts';
import { formatClock, formatWeekdayAndDate } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';

/** A time that is often promised, with its key. */
export interface DueChoice {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string;
  readonly on: LocalDate;
  readonly minute: MinuteOfDay;
}

/** Times of today that are still ahead are offered; the line is over by then and the desk is manned. */
const todayAt = [at(13), at(15)];
const morning = at(9);

/** What is usually promised: later today, and the next working day in the morning. */
export function dueChoices(now: Instant, closures: readonly OwnClosure[], language: Language): DueChoice[] {
  const say = sayIn(callWords, language);
  const { on: today, minute } = localOf(now);
  const next = plusWorkingDays(today, 1, closures);
  const nextLabel =
    next === plusDays(today, 1)
      ? say('dueTomorrow')
      : say('dueNextWorkday', { day: formatWeekdayAndDate(next, language) });
  const choices = [
    ...todayAt
      .filter((due) => due > minute)
      .map((due) => ({
        label: say('dueToday', { clock: formatClock(due, language) }),
        on: today,
        minute: due,
      })),
    { label: nextLabel, on: next, minute: morning },
  ];
  return choices.map((choice, index) => ({ ...choice, id: `due-${index}`, shortcut: String(index + 1) }));
}
