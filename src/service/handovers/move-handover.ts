import type { Handover } from '#contract/handovers.ts';
import { handoverMayBecome, type HandoverState } from '#domain/handovers/state.ts';
import type { Operation } from '#domain/permissions/operation.ts';
import { localOf } from '#domain/time/instant.ts';
import { findHandover, moveHandover } from '#store/handovers/handovers.ts';
import type { StoredHandover } from '#store/handovers/stored-handover.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { handoverView } from './handover-view.ts';

/** Whose step is next: the receiver's, or the sender's when it came back. */
export function holderOf(handover: Pick<StoredHandover, 'state' | 'fromStaffId' | 'toStaffId'>): string {
  return handover.state === 'returned' ? handover.fromStaffId : handover.toStaffId;
}

/**
 * Gives a handover its next state. Only who holds it may: to anybody else, sender and manager included, it is refused.
 * A returned one that its sender takes becomes the sender's own work; the steps tell where it has been.
 */
export async function moveOn(
  { db, actor, now, audit, announce }: WriteCall,
  operation: Operation,
  input: { id: string; version: number; to: HandoverState; note: string; noteField: string },
): Promise<Handover> {
  const handover = found(await findHandover(db, input.id), 'handover');
  if (holderOf(handover) !== actor.id) return refuse('NOT_ALLOWED', { operation });
  const last = handover.steps.at(-1);
  changed('handover', handover, input.version, { byName: last?.byName ?? null, at: last?.at ?? now });
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
  announce(handover.officeId, 'handovers');
  return handoverView(found(await findHandover(db, handover.id), 'handover'), localOf(now).on);
}
