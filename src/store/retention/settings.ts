import { usualMonths, type RetentionMonths } from '#domain/retention/areas.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** How long an office keeps the words about clients. */
export interface RetentionSettings {
  readonly months: RetentionMonths;
  /** The first day on which it runs by itself; null while it does not. */
  readonly automaticFromOn: LocalDate | null;
  readonly version: number;
  readonly changedAt: Instant;
  readonly changedByName: string | null;
}

const unset: RetentionSettings = {
  months: usualMonths,
  automaticFromOn: null,
  version: 1,
  changedAt: 0 as Instant,
  changedByName: null,
};

/** The office's times; the usual ones, and nothing by itself, before anybody has set them. */
export async function retentionOf(db: ReadDb, officeId: string): Promise<RetentionSettings> {
  const row = await db
    .selectFrom('retention')
    .innerJoin('staff_member', 'staff_member.id', 'retention.changed_by_id')
    .select([
      'months',
      'automatic_from_on as automaticFromOn',
      'retention.version',
      'changed_at as changedAt',
    ])
    .select('staff_member.name as changedByName')
    .where('office_id', '=', officeId)
    .executeTakeFirst();
  return row ? { ...row, months: JSON.parse(row.months) as RetentionMonths } : unset;
}

/** Sets the office's times. */
export async function saveRetention(
  db: WriteDb,
  officeId: string,
  { months, automaticFromOn, version }: Pick<RetentionSettings, 'months' | 'automaticFromOn' | 'version'>,
  by: { readonly at: Instant; readonly staffId: string },
): Promise<void> {
  const values = {
    months: JSON.stringify(months),
    automatic_from_on: automaticFromOn,
    changed_at: by.at,
    changed_by_id: by.staffId,
    version,
  };
  await db
    .insertInto('retention')
    .values({ office_id: officeId, ...values })
    .onConflict((old) => old.column('office_id').doUpdateSet(values))
    .execute();
}
