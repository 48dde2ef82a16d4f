import type { DutyShare } from '#contract/duty-shifts.ts';
import { sharesOf } from '#domain/duty-shifts/shares.ts';
import { may } from '#domain/permissions/may.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { dutyShiftsBetween } from '#store/duty-shifts/duty-shifts.ts';
import { listStaff } from '#store/staff/staff.ts';
import { lineDays } from '#service/service-hours/line-day.ts';

/** How the duties of the period (both ends included) are shared; a duty that a closed day kept is none. */
export async function dutyShares(
  db: ReadDb,
  officeId: string,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  now: Instant,
): Promise<DutyShare[]> {
  const today = localOf(now).on;
  const lineOn = await lineDays(db, officeId, from, to);
  const duties = (await dutyShiftsBetween(db, officeId, from, to)).filter(
    ({ on }) => lineOn(on).kind === 'open',
  );
  const people = (await listStaff(db))
    .filter(
      ({ roles, activeToOn }) => may(roles, 'calls.start') && (activeToOn === null || activeToOn >= today),
    )
    .map(({ id, name }) => ({ staffId: id, staffName: name }));
  return sharesOf(duties, people, today);
}
