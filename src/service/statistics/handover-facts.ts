import { takenInTime } from '#domain/handovers/due.ts';
import type { HandoverFact } from '#domain/statistics/handover-figures.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { momentsOfPeriod } from '#domain/time/period.ts';
import type { ReadDb } from '#store/database.ts';
import { handoverRows } from '#store/statistics/handover-rows.ts';

/** What became of the handovers sent in the range (both ends included). A due day has passed when it is before `today`. */
export async function handoverFacts(
  db: ReadDb,
  officeId: string,
  { from, to, today }: { readonly from: LocalDate; readonly to: LocalDate; readonly today: LocalDate },
): Promise<HandoverFact[]> {
  const rows = await handoverRows(db, officeId, momentsOfPeriod({ from, to }));
  return rows.map(({ dueOn, takenAt }) => {
    const takenOn = takenAt === null ? null : localOf(takenAt).on;
    const isInTime = takenInTime({ takenOn, dueOn }, today);
    return isInTime === undefined ? 'ahead' : isInTime ? 'inTime' : 'late';
  });
}
