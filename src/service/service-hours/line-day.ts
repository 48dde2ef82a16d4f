import { serviceHoursOn, type NoServiceWhy, type ServiceDay } from '#domain/service-hours/service-hours.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { closuresBetween } from '#store/offices/closures.ts';
import { lineExceptionsBetween } from '#store/service-hours/exceptions.ts';
import { listServiceHours } from '#store/service-hours/service-hours.ts';

/** The line's hours on every day of the range (both ends included), from three queries however long it is. */
export async function lineDays(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<(on: LocalDate) => ServiceDay> {
  const versions = await listServiceHours(db, officeId);
  const closures = await closuresBetween(db, officeId, from, to);
  const exceptions = await lineExceptionsBetween(db, officeId, from, to);
  return (on) => serviceHoursOn(on, versions, closures, exceptions);
}

/** The line's hours on one day. */
export async function lineDay(db: ReadDb, officeId: string, on: LocalDate): Promise<ServiceDay> {
  return (await lineDays(db, officeId, on, on))(on);
}

/** Why there is no service, as the contract says it: `holiday` with its id, `own` and `line-exception` with their name, or `no-hours`. */
export function closedWhy(why: NoServiceWhy): { why: string; name: string | null } {
  switch (why.kind) {
    case 'holiday':
      return { why: 'holiday', name: why.holiday };
    case 'own':
      return { why: 'own', name: why.name };
    case 'line-exception':
      return { why: 'line-exception', name: why.name };
    case 'no-hours':
      return { why: 'no-hours', name: null };
  }
}
