import type { Matter } from '#contract/matters.ts';
import { maySee } from '#domain/matters/item-operation.ts';
import type { MatterItem } from '#domain/matters/matter.ts';
import { matterOfItem, openPartsOf } from '#store/matters/items.ts';
import { isThere } from '#store/matters/there.ts';
import { addItem, removeItem } from '#store/matters/write-matter.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { changeMatter } from './change-matter.ts';
import { matterAsSeen } from './matter-as-seen.ts';

/** Refuses what the person may not see, what is not there, and what is in a matter already: one thing is counted once. */
export async function refuseItem(
  { db, actor }: Pick<WriteCall, 'db' | 'actor'>,
  officeId: string,
  item: MatterItem,
): Promise<void> {
  if (!maySee(actor.roles, item.kind) || !(await isThere(db, officeId, item)))
    return refuse('NOT_FOUND', { entity: item.kind });
  if ((await matterOfItem(db, item)) !== undefined)
    return refuse('INVALID_INPUT', { problems: [{ field: 'item', code: 'inAnotherMatter' }] });
}

/**
 * Adds a thing to a matter in which the person has had a part.
 * @throws NOT_POSSIBLE_NOW when the matter is closed and somebody still waits for the thing: nothing may be open in a closed
 * matter, so it is opened again first
 */
export async function linkItem(
  call: WriteCall,
  { item, ...seen }: { readonly id: string; readonly version: number; readonly item: MatterItem },
): Promise<Matter> {
  const matter = await matterAsSeen(call, seen, 'matters.link');
  await refuseItem(call, matter.officeId, item);
  return changeMatter(call, matter, async (by) => {
    await addItem(call.db, matter.id, item, by);
    if (matter.state === 'closed' && (await openPartsOf(call.db, matter.id)).length > 0)
      refuse('NOT_POSSIBLE_NOW', { entity: 'matter', state: matter.state });
  });
}

/** Takes a thing out again; it is not removed from where it is kept. */
export async function unlinkItem(
  call: WriteCall,
  { item, ...seen }: { readonly id: string; readonly version: number; readonly item: MatterItem },
): Promise<Matter> {
  const matter = await matterAsSeen(call, seen, 'matters.unlink');
  if (!maySee(call.actor.roles, item.kind) || (await matterOfItem(call.db, item)) !== matter.id)
    return refuse('NOT_FOUND', { entity: item.kind });
  return changeMatter(call, matter, () => removeItem(call.db, item));
}
