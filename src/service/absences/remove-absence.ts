import { deleteAbsence, findAbsence } from '#store/absences/absences.ts';
import { gapsOfAbsence } from '#store/duty-shifts/gaps.ts';
import { release } from '#store/occupancy/occupy.ts';
import { changed } from '#service/changed.ts';
import { found } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { mayEnterFor } from './own-absence.ts';
import { closeGaps, returnDuties } from './return-duties.ts';

/** Takes an absence away; the person has the time and the duties back that nobody has taken. */
export async function removeAbsence(
  call: WriteCall,
  seen: { readonly id: string; readonly version: number },
): Promise<{ id: string }> {
  const { db, actor, audit, announce } = call;
  const { id, ...before } = found(await findAbsence(db, seen.id), 'absence');
  mayEnterFor(actor, before.staffId, 'absences.remove');
  changed('absence', before, seen.version, { byName: before.changedByName, at: before.changedAt });
  const gaps = await gapsOfAbsence(db, id);
  await closeGaps(call, gaps);
  // The row goes before its time is let go: an absence that is still there would take the time again.
  await deleteAbsence(db, id);
  await release(db, { kind: 'absence', id });
  await returnDuties(call, gaps);
  audit('absence', id);
  announce(null, 'absences', 'duty-shifts', 'calls');
  return { id };
}
