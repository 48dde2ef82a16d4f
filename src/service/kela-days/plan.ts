import type { OwnClosure } from '#domain/calendar/closures.ts';
import type { KelaException } from '#domain/kela-days/exception.ts';
import type { KelaHoursInput } from '#domain/kela-days/hours.ts';
import { untilLastDay } from '#domain/kela-days/leaving.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { lastDays } from '#store/kela-days/advisers.ts';
import { exceptionsBetween } from '#store/kela-days/exceptions.ts';
import { listTemplates, type StoredTemplate } from '#store/kela-days/templates.ts';
import { listClosures } from '#store/offices/closures.ts';

/** What decides an office's Kela hours on a range of days. */
export interface KelaPlan {
  readonly officeId: string;
  readonly templates: readonly StoredTemplate[];
  readonly exceptions: readonly KelaException[];
  readonly closures: readonly OwnClosure[];
  /** Last working days of people who leave or have left, by id. */
  readonly lastDays: ReadonlyMap<string, LocalDate>;
}

/** Everything that decides the hours from the first to the last day (both included): five queries whatever the range. */
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
    lastDays: await lastDays(db),
  };
}

/**
 * The part of the plan that concerns one adviser: the adviser's own rows and those of the whole office, to the adviser's last
 * working day.
 */
export function hoursOf(plan: KelaPlan, adviserId: string): KelaHoursInput {
  const rows = {
    templates: plan.templates.filter((template) => template.adviserId === adviserId),
    exceptions: plan.exceptions.filter(
      (exception) => exception.adviserId === null || exception.adviserId === adviserId,
    ),
    closures: plan.closures,
  };
  return untilLastDay(rows, plan.lastDays.get(adviserId) ?? null);
}

/** Advisers who may have hours under the plan, each once. */
export function advisersOf(plan: KelaPlan): string[] {
  const own = plan.exceptions.flatMap(({ adviserId }) => (adviserId === null ? [] : [adviserId]));
  return [...new Set([...plan.templates.map(({ adviserId }) => adviserId), ...own])];
}
