import type { CallChange } from '#domain/calls/call-changes.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A correction of a recorded call. */
export interface StoredChange {
  readonly at: Instant;
  readonly byName: string;
  readonly changes: readonly CallChange[];
}

/** Keeps what a correction changed. */
export async function insertCallChange(
  db: WriteDb,
  change: { callId: string; at: Instant; staffId: string; changes: readonly CallChange[] },
): Promise<void> {
  await db
    .insertInto('call_change')
    .values({
      call_id: change.callId,
      at: change.at,
      staff_id: change.staffId,
      changes: JSON.stringify(change.changes),
    })
    .execute();
}

/** The corrections of a call, the newest first. */
export async function changesOfCall(db: ReadDb, callId: string): Promise<StoredChange[]> {
  const rows = await db
    .selectFrom('call_change')
    .innerJoin('staff_member', 'staff_member.id', 'call_change.staff_id')
    .select(['call_change.at', 'staff_member.name as byName', 'call_change.changes'])
    .where('call_change.call_id', '=', callId)
    .orderBy('call_change.id', 'desc')
    .execute();
  return rows.map(({ at, byName, changes }) => ({
    at,
    byName,
    changes: JSON.parse(changes) as CallChange[],
  }));
}
