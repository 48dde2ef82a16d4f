import type { MatterItem } from '#domain/matters/matter.ts';
import { matterOfItem } from '#store/matters/items.ts';
import { findMatter } from '#store/matters/matters.ts';
import { addItem, insertMatter, reopenMatter } from '#store/matters/write-matter.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';

interface Wanted {
  readonly known: string | null;
  readonly item: MatterItem | null;
  readonly reason: string;
  readonly summary: string;
  readonly clientLabel: string;
}

/**
 * The matter that a handover moves: the one that was named, which must be one's own; the one that its item is in already; or
 * a new one, whose owner is the sender until the receiver takes it. A closed one is open again.
 */
export async function matterToHandOver(call: WriteCall, officeId: string, wanted: Wanted): Promise<string> {
  const { db, actor, now, newId, audit } = call;
  const by = { staffId: actor.id, at: now };
  const there = wanted.known ?? (wanted.item && (await matterOfItem(db, wanted.item)));
  if (there) {
    const matter = found(await findMatter(db, there), 'matter');
    if (matter.officeId !== officeId) return refuse('NOT_FOUND', { entity: 'matter' });
    if (wanted.known !== null && matter.ownerId !== actor.id)
      return refuse('NOT_ALLOWED', { operation: 'handovers.send' });
    if (matter.state === 'closed') await reopenMatter(db, there, by);
    audit('matter', there);
    return there;
  }
  const id = newId();
  const [line = ''] = wanted.summary.split('\n');
  const name = wanted.reason || line.slice(0, 200);
  await insertMatter(db, { id, officeId, ownerId: actor.id, name, clientLabel: wanted.clientLabel }, by);
  if (wanted.item) await addItem(db, id, wanted.item, by);
  audit('matter', id);
  return id;
}
