import { isAllHandedOn, type HandOn } from '#domain/matters/open-thing.ts';
import { findHandover, moveHandover, setSender } from '#store/handovers/handovers.ts';
import { openThingsOf } from '#store/matters/open-of.ts';
import { setOwner } from '#store/matters/write-matter.ts';
import { mayReceive } from '#service/handovers/receiver.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';

/**
 * Gives everything that somebody who leaves has on hand to others, in the caller's transaction: nothing stays open without
 * an owner. What was theirs in the past keeps their name.
 * @throws LEAVES_OPEN until each thing has somebody, INVALID_INPUT when one of them cannot receive it
 */
export async function handOnOpen(
  call: WriteCall,
  leaverId: string,
  handOn: readonly HandOn[],
): Promise<void> {
  const { db, now, announce } = call;
  const things = await openThingsOf(db, leaverId);
  if (things.length === 0) return;
  if (!isAllHandedOn(things, handOn)) return refuse('LEAVES_OPEN', { things });
  for (const { kind, id } of things) {
    const toStaffId = handOn.find((one) => one.kind === kind && one.id === id)?.toStaffId ?? '';
    if (toStaffId === leaverId || !(await mayReceive(db, toStaffId, now)))
      return refuse('INVALID_INPUT', { problems: [{ field: 'handOn', code: 'notAReceiver' }] });
    await give(call, { kind, id, toStaffId });
  }
  announce(null, 'handovers', 'matters');
}

/** A handover is sent to the new receiver with its clock running; of one that came back somebody else is the sender. */
async function give({ db, actor, now, audit }: WriteCall, { kind, id, toStaffId }: HandOn): Promise<void> {
  if (kind === 'matter') await setOwner(db, id, toStaffId, 'assigned', { staffId: actor.id, at: now });
  else {
    const { state } = found(await findHandover(db, id), 'handover');
    if (state === 'returned') await setSender(db, id, toStaffId);
    else await moveHandover(db, id, { state: 'sent', at: now, staffId: actor.id, toStaffId, note: '' });
  }
  audit(kind, id);
}
