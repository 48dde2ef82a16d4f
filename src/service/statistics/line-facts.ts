import type { DayFact } from '#domain/statistics/facts.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { dutyShiftsBetween } from '#store/duty-shifts/duty-shifts.ts';
import { callRows } from '#store/statistics/call-rows.ts';
import { oldLineFacts } from '#service/old-figures/old-call-facts.ts';
import { lineDays } from '#service/service-hours/line-day.ts';
import { callFact } from './call-fact.ts';

type LineFacts = Pick<DayFact, 'line' | 'staffed' | 'deputyNamed' | 'calls' | 'importedFrom'>;

/**
 * What is counted of the line on any day of the range (both ends included), from six queries. A day of which the program
 * has no call of its own is as an old table tells it, where one does: the line was kept then.
 */
export async function lineFacts(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<(on: LocalDate) => LineFacts> {
  const lineOn = await lineDays(db, officeId, from, to);
  const shifts = new Map((await dutyShiftsBetween(db, officeId, from, to)).map((shift) => [shift.on, shift]));
  const calls = Map.groupBy(await callRows(db, officeId, from, to), ({ on }) => on);
  const oldOn = await oldLineFacts(db, officeId, from, to);
  return (on) => {
    const own = calls.get(on) ?? [];
    const line = lineOn(on);
    const old = own.length === 0 ? oldOn(on, line) : undefined;
    return {
      line,
      staffed: shifts.has(on) || old !== undefined,
      deputyNamed: (shifts.get(on)?.deputyId ?? null) !== null,
      calls: own.map(callFact),
      ...old,
    };
  };
}
