import { serviceHoursOn, type NoServiceWhy, type ServiceDay } from '#domain/service-hours/service-hours.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { closuresBetween } from '#store/offices/closures.ts';
import { listServiceHours } from '#store/service-hours/service-hours.ts';

/** The line's hours on every day of the range (both ends included), from two queries however long it is. */
export async function lineDays(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<(on: LocalDate) => ServiceDay> {
  const versions = await listServiceHours(db, officeId);
  const closures = await closuresBetween(db, officeId, from, to);
  return (on) => serviceHoursOn(on, versions, closures);
}

/** The line's hours on one day. */
export async function lineDay(db: ReadDb, officeId: string, on: LocalDate): Promise<ServiceDay> {
  return (await lineDays(db, officeId, on, on))(on);
}

/** Why there is no service, as the contract says it: `holiday` with its id, `own` with its name, or `no-hours`. */
export function closedWhy(why: NoServiceWhy): { why: string; name: string | null } {
  switch (why.kind) {
    case 'holiday':
      return { why: 'holiday', name: why.holiday };
    case 'own':
      return { why: 'own', name: why.name };
    case 'no-hours':
      return { why: 'no-hours', name: null };
  }
}
