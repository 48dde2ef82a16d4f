import type { Matter } from '#contract/matters.ts';
import { findMatter } from '#store/matters/matters.ts';
import { setOwner } from '#store/matters/write-matter.ts';
import { changed } from '#service/changed.ts';
import { mayReceive } from '#service/handovers/receiver.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { showMatter, withoutWords } from './show-matters.ts';

/** Gives an open matter to another owner. The manager who does it reads no word of it. */
export async function assignMatter(
  { db, actor, now, audit, announce }: WriteCall,
  { id, version, toStaffId }: { readonly id: string; readonly version: number; readonly toStaffId: string },
): Promise<Matter> {
  const matter = found(await findMatter(db, id), 'matter');
  changed('matter', matter, version, { byName: matter.changedByName, at: matter.changedAt });
  if (matter.state !== 'open') return refuse('NOT_POSSIBLE_NOW', { entity: 'matter', state: matter.state });
  if (!(await mayReceive(db, toStaffId, now)))
    return refuse('INVALID_INPUT', { problems: [{ field: 'toStaffId', code: 'notAReceiver' }] });
  if (toStaffId !== matter.ownerId)
    await setOwner(db, id, toStaffId, 'assigned', { staffId: actor.id, at: now });
  audit('matter', id);
  announce(matter.officeId, 'matters');
  return withoutWords(await showMatter(db, id, now));
}
