import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { withNames, type StoredDutyShift } from './duty-shifts.ts';

/** The duties of every office in which the person answers or is the deputy, on the days (both ends included), by day. */
export async function dutiesOf(
  db: ReadDb,
  staffId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<StoredDutyShift[]> {
  const found = await Promise.all(
    (['duty_shift.staff_id', 'duty_shift.deputy_id'] as const).map((column) =>
      withNames(db)
        .where(column, '=', staffId)
        .where('duty_shift.on_date', '>=', from)
        .where('duty_shift.on_date', '<=', to)
        .execute(),
    ),
  );
  return found.flat().sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
