import type { CallBackFact } from '#domain/statistics/facts.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { momentsOfPeriod } from '#domain/time/period.ts';
import type { ReadDb } from '#store/database.ts';
import { missedCallRows, promisedCallRows } from '#store/statistics/call-back-rows.ts';

/** Who was to be called back of the range (both ends included), and when they were reached. */
export async function callBackFacts(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<CallBackFact[]> {
  const promised = await promisedCallRows(db, officeId, momentsOfPeriod({ from, to }));
  const missed = await missedCallRows(db, officeId, from, to);
  return [
    ...promised.map(({ madeAt, keptAt }) => ({ askedOn: localOf(madeAt).on, reachedOn: dayOf(keptAt) })),
    ...missed.map(({ on, keptAt }) => ({ askedOn: on, reachedOn: dayOf(keptAt) })),
  ];
}

const dayOf = (moment: Instant | null) => (moment === null ? null : localOf(moment).on);
