import type { ServiceFacts } from '#contract/posters.ts';
import { exceptionalLines, regularKela, regularLine } from '#domain/posters/service-facts.ts';
import { datesBetween, type LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { lineExceptionsBetween } from '#store/service-hours/exceptions.ts';
import { listServiceHours } from '#store/service-hours/service-hours.ts';
import { withinCalendar } from '#service/kela-days/calendar.ts';
import { loadPlan, type KelaPlan } from '#service/kela-days/plan.ts';
import { kelaOn, lineOn } from './week-poster.ts';

/** How far ahead exceptions are told, in days: what a notice that hangs for two months has to say. */
const AHEAD_DAYS = 56;

/** What a web page or a flyer says of the office's services from the day on. */
export async function serviceFacts(db: ReadDb, officeId: string, on: LocalDate): Promise<ServiceFacts> {
  const until = withinCalendar(on, AHEAD_DAYS);
  const plan = await loadPlan(db, officeId, on, until);
  const versions = await listServiceHours(db, officeId);
  const exceptions = await lineExceptionsBetween(db, officeId, on, until);
  const usualPlan: KelaPlan = { ...plan, exceptions: [], closures: [] };
  const days = datesBetween(on, until);
  const line = regularLine(versions, on);
  const kela = regularKela(plan.templates, on);
  return {
    on,
    until,
    line: {
      now: line.now.map(copied),
      next: line.next && { ...line.next, hours: line.next.hours.map(copied) },
    },
    kela: {
      now: kela.now.map(copied),
      next: kela.next && { ...kela.next, hours: kela.next.hours.map(copied) },
    },
    lineExceptions: exceptionalLines(
      days.map((day) => ({
        on: day,
        usual: lineOn({ versions, exceptions: [] }, [], day),
        actual: lineOn({ versions, exceptions }, plan.closures, day),
      })),
    ).map(copiedLine),
    kelaExceptions: exceptionalLines(
      days.map((day) => ({ on: day, usual: kelaOn(usualPlan, day), actual: kelaOn(plan, day) })),
    ).map(copiedLine),
  };
}

type Regular = ServiceFacts['line']['now'][number];
type Line = ServiceFacts['lineExceptions'][number];

const copied = ({ weekdays, hours, everyWeeks }: ReturnType<typeof regularLine>['now'][number]): Regular => ({
  weekdays: [...weekdays],
  hours: [...hours],
  everyWeeks,
});

const copiedLine = ({ fromOn, toOn, day }: ReturnType<typeof exceptionalLines>[number]): Line => ({
  fromOn,
  toOn,
  day: day.kind === 'open' ? { kind: 'open', hours: [...day.hours] } : { ...day },
});
