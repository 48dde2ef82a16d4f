import type { ServiceHoursVersion } from '#domain/service-hours/service-hours.ts';
import type { Instant } from '#domain/time/instant.ts';
import { plusDays } from '#domain/time/local-date.ts';
import type { Weekday } from '#domain/time/week.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A version of the line's hours as it is stored. */
export interface StoredServiceHours extends ServiceHoursVersion {
  readonly id: string;
  readonly weekdays: Weekday[];
}

/** All versions of the office's line hours, oldest first. */
export async function listServiceHours(db: ReadDb, officeId: string): Promise<StoredServiceHours[]> {
  const rows = await db
    .selectFrom('service_hours')
    .selectAll()
    .where('office_id', '=', officeId)
    .orderBy('valid_from_on')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    officeId: row.office_id,
    weekdays: row.weekdays.split('').map((digit) => Number(digit) as Weekday),
    startMinute: row.start_minute,
    endMinute: row.end_minute,
    validFromOn: row.valid_from_on,
    validToOn: row.valid_to_on,
  }));
}

/** Adds one version. */
export async function insertServiceHours(
  db: WriteDb,
  hours: ServiceHoursVersion & { id: string },
  now: Instant,
): Promise<void> {
  await db
    .insertInto('service_hours')
    .values({
      id: hours.id,
      office_id: hours.officeId,
      weekdays: [...new Set(hours.weekdays)].toSorted((one, other) => one - other).join(''),
      start_minute: hours.startMinute,
      end_minute: hours.endMinute,
      valid_from_on: hours.validFromOn,
      valid_to_on: hours.validToOn,
      created_at: now,
    })
    .execute();
}

/** Ends the versions in force at `validFromOn` on the day before it. */
export async function endServiceHoursBefore(
  db: WriteDb,
  officeId: string,
  validFromOn: ServiceHoursVersion['validFromOn'],
): Promise<void> {
  await db
    .updateTable('service_hours')
    .set({ valid_to_on: plusDays(validFromOn, -1) })
    .where('office_id', '=', officeId)
    .where('valid_from_on', '<', validFromOn)
    .where((row) => row.or([row('valid_to_on', 'is', null), row('valid_to_on', '>=', validFromOn)]))
    .execute();
}
