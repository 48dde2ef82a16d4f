import { dueOn } from '#domain/handovers/due.ts';
import type { HandoverDraft } from '#domain/calls/draft.ts';
import type { MatterItem } from '#domain/matters/matter.ts';
import { localOf } from '#domain/time/instant.ts';
import { insertHandover, moveHandover } from '#store/handovers/handovers.ts';
import { openOfMatter } from '#store/handovers/open.ts';
import { closuresBetween } from '#store/offices/closures.ts';
import { matterToHandOver } from '#service/matters/matter-to-hand-over.ts';
import { refuseUnknownDay, withinCalendar } from '#service/kela-days/calendar.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';

/** How far ahead closures can push a due date; a longer closure of the office is no office. */
const CLOSURES_AHEAD_DAYS = 400;

/** What a handover is made of, and what it is made from. */
export interface NewHandover extends HandoverDraft {
  readonly callId: string | null;
  readonly clientLabel: string;
  /** The matter that is handed over; null when it is found by its item, or begins here. */
  readonly matterId: string | null;
  readonly item: MatterItem | null;
}

/**
 * Sends a handover to its receiver in the caller's transaction, due in so many working days. It moves a matter, which
 * begins here unless there is one; its owner stays until the receiver has taken it.
 */
export async function sendHandover(
  call: WriteCall,
  office: { readonly id: string; readonly handoverDueDays: number },
  { matterId: known, item, ...handover }: NewHandover,
): Promise<string> {
  const { db, actor, now, newId, audit, announce } = call;
  const matterId = await matterToHandOver(call, office.id, { known, item, ...handover });
  await finishOwn(call, matterId);
  const id = newId();
  const { on } = localOf(now);
  refuseUnknownDay('dueDays', on);
  const closures = await closuresBetween(db, office.id, on, withinCalendar(on, CLOSURES_AHEAD_DAYS));
  await insertHandover(db, {
    ...handover,
    id,
    matterId,
    officeId: office.id,
    fromStaffId: actor.id,
    sentAt: now,
    dueOn: dueOn(on, closures, office.handoverDueDays),
  });
  audit('handover', id);
  announce(office.id, 'handovers', 'matters');
  return id;
}

/** A matter is with one person: what one has taken of it is done by handing it on, and what another has is theirs. */
async function finishOwn({ db, actor, now, audit }: WriteCall, matterId: string): Promise<void> {
  const open = await openOfMatter(db, matterId);
  if (!open) return;
  if (open.state !== 'taken' || open.toStaffId !== actor.id)
    return refuse('NOT_POSSIBLE_NOW', { entity: 'handover', state: open.state });
  const step = { state: 'done', at: now, staffId: actor.id, toStaffId: actor.id, note: '' } as const;
  await moveHandover(db, open.id, step);
  audit('handover', open.id);
}
