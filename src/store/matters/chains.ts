import type { MatterMove } from '#domain/matters/passes.ts';
import type { ReadDb } from '#store/database.ts';

/** What has moved each of the matters and given it owners; two queries however many they are. */
export async function movesOf(
  db: ReadDb,
  matterIds: readonly string[],
): Promise<ReadonlyMap<string, MatterMove[]>> {
  if (matterIds.length === 0) return new Map();
  const steps = await db
    .selectFrom('handover_step')
    .innerJoin('handover', 'handover.id', 'handover_step.handover_id')
    .select([
      'handover.matter_id as matterId',
      'handover_step.state',
      'handover_step.to_staff_id as toStaffId',
    ])
    .where('handover.matter_id', 'in', [...matterIds])
    .execute();
  const owners = await db
    .selectFrom('matter_event')
    .select(['matter_id as matterId', 'to_staff_id as toStaffId'])
    .where('matter_id', 'in', [...matterIds])
    .where('to_staff_id', 'is not', null)
    .execute();
  const moves = [...steps, ...owners.map((owner) => ({ ...owner, state: null }))];
  return Map.groupBy(moves, ({ matterId }) => matterId ?? '');
}
