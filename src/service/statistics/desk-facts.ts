import type { DeskDayFact } from '#domain/statistics/desk-counts.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { eventRows, questionRows } from '#store/statistics/desk-rows.ts';

/** What is counted of the desk and of events on any day of the range (both ends included), from two queries. */
export async function deskFacts(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<(on: LocalDate) => DeskDayFact> {
  const questions = Map.groupBy(await questionRows(db, officeId, from, to), ({ on }) => on);
  const events = Map.groupBy(await eventRows(db, officeId, from, to), ({ on }) => on);
  return (on) => ({
    questions: (questions.get(on) ?? []).map(({ on: _, ...question }) => question),
    events: (events.get(on) ?? []).map(({ on: _, ...event }) => event),
  });
}
