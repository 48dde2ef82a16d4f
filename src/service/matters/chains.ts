import { chainOf, type MatterChain } from '#domain/matters/passes.ts';
import type { ReadDb } from '#store/database.ts';
import { movesOf } from '#store/matters/chains.ts';

/** How far each of the matters has been passed on. */
export async function chainsOf(
  db: ReadDb,
  matterIds: readonly string[],
): Promise<(matterId: string) => MatterChain> {
  const moves = await movesOf(db, [...new Set(matterIds)]);
  return (matterId) => chainOf(moves.get(matterId) ?? []);
}
