import type { WeekPoster } from '#contract/posters.ts';
import { SEARCH_DAYS } from '#domain/kela-days/free-times.ts';
import { hoursOn } from '#domain/kela-days/hours.ts';
import { openStretches } from '#domain/kela-days/slots.ts';
import { appliesOn } from '#domain/kela-days/template.ts';
import { joinedHours } from '#domain/posters/week-poster.ts';
import type { LineException } from '#domain/service-hours/exception.ts';
import { serviceHoursOn, versionOn, type ServiceHoursVersion } from '#domain/service-hours/service-hours.ts';
import { datesBetween, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { lineExceptionsBetween } from '#store/service-hours/exceptions.ts';
import { listServiceHours } from '#store/service-hours/service-hours.ts';
import { withinCalendar } from '#service/kela-days/calendar.ts';
import { advisersOf, hoursOf, loadPlan, type KelaPlan } from '#service/kela-days/plan.ts';

/** When the line answers: its versions, and the days that depart from them. */
interface LineHours {
  readonly versions: readonly ServiceHoursVersion[];
  readonly exceptions: readonly LineException[];
}

type PosterDay = WeekPoster['days'][number]['kela'];

/** The week from Monday on, and the first Kela day after it. */
export async function weekPoster(db: ReadDb, officeId: string, monday: LocalDate): Promise<WeekPoster> {
  const sunday = plusDays(monday, 6);
  const last = withinCalendar(sunday, SEARCH_DAYS);
  const plan = await loadPlan(db, officeId, monday, last);
  const versions = await listServiceHours(db, officeId);
  const exceptions = await lineExceptionsBetween(db, officeId, monday, sunday);
  const next = datesBetween(plusDays(sunday, 1), last)
    .map((on) => ({ on, day: kelaOn(plan, on) }))
    .find(({ day }) => day.kind === 'open');
  return {
    days: datesBetween(monday, sunday).map((on) => ({
      on,
      kela: kelaOn(plan, on),
      line: lineOn({ versions, exceptions }, plan.closures, on),
    })),
    nextKelaDay: next?.day.kind === 'open' ? { on: next.on, hours: next.day.hours } : null,
  };
}

/** Kela's day. Closed only when it would have been a Kela day; why is said only of public holidays, for reasons may tell of people. */
export function kelaOn(plan: KelaPlan, on: LocalDate): PosterDay {
  const days = advisersOf(plan).map((adviserId) => hoursOn(on, hoursOf(plan, adviserId)));
  const hours = joinedHours(days.flatMap((day) => openStretches(day.hours)));
  if (hours.length > 0) return { kind: 'open', hours };
  if (!plan.templates.some((template) => appliesOn(template, on))) return { kind: 'none' };
  const holidays = days.flatMap(({ state }) =>
    state.kind === 'closed' && state.why.kind === 'holiday' ? [state.why.holiday] : [],
  );
  return { kind: 'closed', holiday: holidays[0] ?? null };
}

/** The line's day; why it is closed is said only of public holidays. */
export function lineOn(
  { versions, exceptions }: LineHours,
  closures: KelaPlan['closures'],
  on: LocalDate,
): PosterDay {
  const day = serviceHoursOn(on, versions, closures, exceptions);
  if (day.kind === 'open')
    return { kind: 'open', hours: [{ startMinute: day.startMinute, endMinute: day.endMinute }] };
  // A holiday on a Sunday closes nothing that would have been open.
  if (!versionOn(on, versions) || day.why.kind === 'no-hours') return { kind: 'none' };
  return { kind: 'closed', holiday: day.why.kind === 'holiday' ? day.why.holiday : null };
}
