import { chainOf } from '#domain/matters/passes.ts';
import type { MatterFact } from '#domain/statistics/matter-figures.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { movesOf } from '#store/matters/chains.ts';
import { closedMatterRows } from '#store/statistics/matter-rows.ts';

/** What is counted of the office's matters that were closed in the range (both ends included). */
export async function matterFacts(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<MatterFact[]> {
  const closed = await closedMatterRows(db, officeId, from, to);
  const moves = await movesOf(
    db,
    closed.map(({ id }) => id),
  );
  return closed.map(({ id, needMet }) => ({ ...chainOf(moves.get(id) ?? []), needMet }));
}
