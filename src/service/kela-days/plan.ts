import type { OwnClosure } from '#domain/calendar/closures.ts';
import type { KelaException } from '#domain/kela-days/exception.ts';
import type { KelaHoursInput } from '#domain/kela-days/hours.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { exceptionsBetween } from '#store/kela-days/exceptions.ts';
import { listTemplates, type StoredTemplate } from '#store/kela-days/templates.ts';
import { listClosures } from '#store/offices/closures.ts';

/** What decides an office's Kela hours on a range of days. */
export interface KelaPlan {
  readonly officeId: string;
  readonly templates: readonly StoredTemplate[];
  readonly exceptions: readonly KelaException[];
  readonly closures: readonly OwnClosure[];
}

/** Everything that decides the hours from the first to the last day (both included): four queries whatever the range. */
export async function loadPlan(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<KelaPlan> {
  return {
    officeId,
    templates: await listTemplates(db, officeId),
    exceptions: await exceptionsBetween(db, officeId, from, to),
    closures: await listClosures(db, officeId),
  };
}

/** The part of the plan that concerns one adviser: the adviser's own rows and those of the whole office. */
export function hoursOf(plan: KelaPlan, adviserId: string): KelaHoursInput {
  return {
    templates: plan.templates.filter((template) => template.adviserId === adviserId),
    exceptions: plan.exceptions.filter(
      (exception) => exception.adviserId === null || exception.adviserId === adviserId,
    ),
    closures: plan.closures,
  };
}

/** Advisers who may have hours under the plan, each once. */
export function advisersOf(plan: KelaPlan): string[] {
  const own = plan.exceptions.flatMap(({ adviserId }) => (adviserId === null ? [] : [adviserId]));
  return [...new Set([...plan.templates.map(({ adviserId }) => adviserId), ...own])];
}
