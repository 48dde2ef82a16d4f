import type { Matter } from '#contract/matters.ts';
import { followUpMonths, followUpOn } from '#domain/matters/follow-up.ts';
import type { MatterResult } from '#domain/matters/matter.ts';
import { keepsOpen } from '#domain/matters/open-part.ts';
import { localOf } from '#domain/time/instant.ts';
import { addFollowUp } from '#store/matters/follow-ups.ts';
import { openPartsOf } from '#store/matters/items.ts';
import { closeMatter as writeClosed, reopenMatter as writeReopened } from '#store/matters/write-matter.ts';
import { moveHandover } from '#store/handovers/handovers.ts';
import { openOfMatter } from '#store/handovers/open.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { matterAsSeen, ownOpenMatter } from './matter-as-seen.ts';
import { showMatter } from './show-matters.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Closes one's own matter with its result. What its owner has taken as a handover is done by it. */
export async function closeMatter(
  call: WriteCall,
  { id, version, ...result }: Seen & MatterResult,
): Promise<Matter> {
  const matter = await ownOpenMatter(call, { id, version }, 'matters.close');
  await closeWithResult(call, matter, result);
  return showMatter(call.db, id, call.now);
}

/**
 * Closes the matter in the caller's transaction, and sets the looks back after one month and three.
 * @throws MATTER_HAS_OPEN while somebody waits for something of it
 */
export async function closeWithResult(
  { db, actor, now, audit, announce }: WriteCall,
  matter: { readonly id: string; readonly officeId: string },
  result: MatterResult,
): Promise<void> {
  const handover = await openOfMatter(db, matter.id);
  const ownTaken = handover?.state === 'taken' && handover.toStaffId === actor.id ? handover.id : null;
  const open = keepsOpen(await openPartsOf(db, matter.id), ownTaken);
  if (open.length > 0) return refuse('MATTER_HAS_OPEN', { open });
  if (ownTaken !== null) {
    const step = { state: 'done', at: now, staffId: actor.id, toStaffId: actor.id, note: '' } as const;
    await moveHandover(db, ownTaken, step);
    audit('handover', ownTaken);
  }
  const closedOn = localOf(now).on;
  await writeClosed(db, matter.id, { ...result, closedOn }, { staffId: actor.id, at: now });
  for (const months of followUpMonths) await addFollowUp(db, matter.id, months, followUpOn(closedOn, months));
  audit('matter', matter.id);
  announce(matter.officeId, 'matters', 'handovers');
}

/** Takes the closing of one's own matter back. */
export async function reopenMatter(call: WriteCall, seen: Seen): Promise<Matter> {
  const { db, actor, now, audit, announce } = call;
  const matter = await matterAsSeen(call, seen, 'matters.reopen');
  if (matter.ownerId !== actor.id) return refuse('NOT_ALLOWED', { operation: 'matters.reopen' });
  if (matter.state !== 'closed') return refuse('NOT_POSSIBLE_NOW', { entity: 'matter', state: matter.state });
  await writeReopened(db, matter.id, { staffId: actor.id, at: now });
  audit('matter', matter.id);
  announce(matter.officeId, 'matters');
  return showMatter(db, matter.id, now);
}
