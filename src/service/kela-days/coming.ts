import type { ComingDay } from '#contract/kela-days.ts';
import type { KelaDay } from '#domain/kela-days/slots.ts';
import { appliesOn } from '#domain/kela-days/template.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { datesBetween, plusDays } from '#domain/time/local-date.ts';
import { mondayOf } from '#domain/time/week.ts';
import type { ReadDb } from '#store/database.ts';
import { namesOf } from '#store/kela-days/advisers.ts';
import { withinCalendar } from './calendar.ts';
import { closedView } from './closed.ts';
import { loadDays } from './days.ts';
import { advisersOf, hoursOf, loadPlan } from './plan.ts';

/**
 * The office's Kela days from today to the end of the last of `weeks` weeks (this week is the first), each with its free
 * times and all its times: closed ones too, so that a gap in the weeks is explained. Six queries whatever the number of days.
 */
export async function comingDays(
  db: ReadDb,
  officeId: string,
  weeks: number,
  now: Instant,
): Promise<ComingDay[]> {
  const { on: today, minute } = localOf(now);
  const last = withinCalendar(today, weeks * 7);
  const sunday = plusDays(mondayOf(today), weeks * 7 - 1);
  const to = sunday < last ? sunday : last;
  const plan = await loadPlan(db, officeId, today, to);
  const advisers = advisersOf(plan);
  const names = await namesOf(db, advisers);
  const dayOf = await loadDays(db, plan, advisers, today, to);
  const sorted = advisers
    .map((id) => ({ id, name: names.get(id) ?? '', templates: hoursOf(plan, id).templates }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const freeOf = ({ on, slots }: KelaDay) =>
    slots.filter(({ free, endMinute }) => free && (on > today || endMinute > minute)).length;
  return datesBetween(today, to).flatMap((on) =>
    sorted.flatMap(({ id, name, templates }) => {
      const day = dayOf(id, on);
      if (day.capacity.length === 0 && !templates.some((template) => appliesOn(template, on))) return [];
      return [
        {
          on,
          officeId,
          adviserId: id,
          adviserName: name,
          closed: day.state.kind === 'closed' ? closedView(day.state.why) : null,
          free: freeOf(day),
          total: day.capacity.length,
        },
      ];
    }),
  );
}
