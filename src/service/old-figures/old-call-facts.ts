import { oldCallFacts, oldServiceDay } from '#domain/old-figures/old-call-facts.ts';
import type { DayFact } from '#domain/statistics/facts.ts';
import type { ServiceDay } from '#domain/service-hours/service-hours.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { oldDays } from '#store/old-figures/figures.ts';
import { listServiceHours } from '#store/service-hours/service-hours.ts';

/** What an old table tells of the line on a day; `importedFrom` is the file's name. */
export type OldLineFacts = Pick<DayFact, 'line' | 'calls'> & { readonly importedFrom: string };

/** What old tables tell of any day of the range (both ends included): undefined when none does. From two queries. */
export async function oldLineFacts(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<(on: LocalDate, line: ServiceDay) => OldLineFacts | undefined> {
  const days = new Map((await oldDays(db, officeId, from, to)).map((stored) => [stored.day.on, stored]));
  if (days.size === 0) return () => undefined;
  const firstHoursOn = (await listServiceHours(db, officeId)).reduce<LocalDate | null>(
    (first, { validFromOn }) => (first === null || validFromOn < first ? validFromOn : first),
    null,
  );
  return (on, known) => {
    const stored = days.get(on);
    if (!stored) return undefined;
    const line = oldServiceDay(on, known, firstHoursOn);
    return { line, calls: oldCallFacts(stored.day, line), importedFrom: stored.fileName };
  };
}
