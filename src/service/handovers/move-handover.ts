import type { Handover } from '#contract/handovers.ts';
import { handoverMayBecome, type HandoverState } from '#domain/handovers/state.ts';
import type { MatterResult } from '#domain/matters/matter.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import { findHandover, moveHandover } from '#store/handovers/handovers.ts';
import type { StoredHandover } from '#store/handovers/stored-handover.ts';
import { findMatter } from '#store/matters/matters.ts';
import { reopenMatter, setOwner } from '#store/matters/write-matter.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { closeWithResult } from '#service/matters/close-matter.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { showHandover } from './show-handovers.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Whose step is next: the receiver's, or the sender's when it came back. */
export function holderOf(handover: Pick<StoredHandover, 'state' | 'fromStaffId' | 'toStaffId'>): string {
  return handover.state === 'returned' ? handover.fromStaffId : handover.toStaffId;
}

/**
 * Gives a handover its next state. Only who holds it may: to anybody else, sender and manager included, it is refused.
 * A returned one that its sender takes becomes the sender's own work; the steps tell where it has been.
 */
export async function moveOn(
  call: WriteCall,
  operation: Operation,
  input: Seen & { to: HandoverState; note: string; noteField: string; result?: MatterResult | null },
): Promise<Handover> {
  const { db, actor, now, audit, announce } = call;
  const handover = await heldHandover(call, operation, input);
  // What its sender has taken back has nobody to go back to.
  const toNobody = input.to === 'returned' && handover.fromStaffId === handover.toStaffId;
  if (toNobody || !handoverMayBecome(handover.state, input.to))
    return refuse('NOT_POSSIBLE_NOW', { entity: 'handover', state: handover.state });
  noIdentityCodes({ [input.noteField]: input.note });
  await moveHandover(db, handover.id, {
    state: input.to,
    at: now,
    staffId: actor.id,
    note: input.note,
    toStaffId: input.to === 'returned' ? handover.toStaffId : actor.id,
  });
  audit('handover', handover.id);
  announce(handover.officeId, 'handovers', 'matters');
  if (input.to === 'taken') await ownMatter(call, handover.matterId);
  if (input.result) {
    const matter = { id: handover.matterId, officeId: handover.officeId };
    await closeWithResult(call, matter, input.result);
  }
  return showHandover(db, handover.id, now);
}

/** Who takes a handover owns its matter from then on; one that was closed with it is open again. */
async function ownMatter({ db, actor, now, audit }: WriteCall, matterId: string): Promise<void> {
  const by = { staffId: actor.id, at: now };
  const matter = found(await findMatter(db, matterId), 'matter');
  if (matter.state === 'closed') await reopenMatter(db, matterId, by);
  if (matter.ownerId !== actor.id) await setOwner(db, matterId, actor.id, 'taken', by);
  audit('matter', matterId);
}

/** The handover in the version that was seen, for whose step is next. @throws NOT_ALLOWED, CHANGED_MEANWHILE */
export async function heldHandover(
  { db, actor, now }: WriteCall,
  operation: Operation,
  { id, version }: Seen,
): Promise<StoredHandover> {
  const handover = found(await findHandover(db, id), 'handover');
  if (holderOf(handover) !== actor.id) return refuse('NOT_ALLOWED', { operation });
  const last = handover.steps.at(-1);
  changed('handover', handover, version, { byName: last?.byName ?? null, at: last?.at ?? now });
  return handover;
}
