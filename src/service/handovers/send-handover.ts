import { dueOn } from '#domain/handovers/due.ts';
import type { HandoverDraft } from '#domain/calls/draft.ts';
import { localOf } from '#domain/time/instant.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { insertHandover } from '#store/handovers/handovers.ts';
import { closuresBetween } from '#store/offices/closures.ts';
import type { WriteCall } from '#service/write.ts';

/** How far ahead closures can push a due date; a longer closure of the office is no office. */
const CLOSURES_AHEAD_DAYS = 400;

/** Sends a handover to its receiver in the caller's transaction, due in the office's number of working days. */
export async function sendHandover(
  { db, actor, now, newId, audit, announce }: WriteCall,
  office: { readonly id: string; readonly handoverDueDays: number },
  handover: HandoverDraft & { readonly callId: string; readonly clientLabel: string },
): Promise<void> {
  const id = newId();
  const { on } = localOf(now);
  const closures = await closuresBetween(db, office.id, on, plusDays(on, CLOSURES_AHEAD_DAYS));
  await insertHandover(db, {
    ...handover,
    id,
    officeId: office.id,
    fromStaffId: actor.id,
    sentAt: now,
    dueOn: dueOn(on, closures, office.handoverDueDays),
  });
  audit('handover', id);
  announce(office.id, 'handovers');
}
