import { isAllHandedOn, mayGoOnWith, type HandOn, type OpenThingKind } from '#domain/matters/open-thing.ts';
import { localOf } from '#domain/time/instant.ts';
import { findHandover, moveHandover, setSender } from '#store/handovers/handovers.ts';
import { openThingsOf } from '#store/matters/open-of.ts';
import { setOwner } from '#store/matters/write-matter.ts';
import { findPromise } from '#store/promises/promises.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import { giveToKeeper } from '#service/promises/give-to-keeper.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { worksOn } from './works-on.ts';

/**
 * Gives everything of these kinds that somebody lays down to others, in the caller's transaction: nothing stays open without
 * an owner. What was theirs in the past keeps their name.
 * @throws LEAVES_OPEN until each thing has somebody, INVALID_INPUT when one of them cannot receive it
 */
export async function handOnOpen(
  call: WriteCall,
  leaverId: string,
  handOn: readonly HandOn[],
  kinds: readonly OpenThingKind[],
): Promise<void> {
  const { db } = call;
  const things = (await openThingsOf(db, leaverId)).filter(({ kind }) => kinds.includes(kind));
  if (things.length === 0) return;
  if (!isAllHandedOn(things, handOn)) return refuse('LEAVES_OPEN', { things });
  for (const { kind, id } of things) {
    const toStaffId = handOn.find((one) => one.kind === kind && one.id === id)?.toStaffId ?? '';
    if (toStaffId === leaverId || !(await goesOnWith(call, toStaffId, kind)))
      return refuse('INVALID_INPUT', { problems: [{ field: 'handOn', code: 'notAReceiver' }] });
    await give(call, { kind, id, toStaffId });
  }
  call.announce(null, 'handovers', 'matters', 'promises');
}

/** True when the person works here today and may go on with such a thing. */
async function goesOnWith({ db, now }: WriteCall, staffId: string, kind: OpenThingKind): Promise<boolean> {
  const person = await findStaffMember(db, staffId);
  return person !== undefined && worksOn(person, localOf(now).on) && mayGoOnWith(person.roles, kind);
}

/** A handover is sent to the new receiver with its clock running; of one that came back somebody else is the sender. */
async function give(call: WriteCall, { kind, id, toStaffId }: HandOn): Promise<void> {
  const { db, actor, now, audit } = call;
  if (kind === 'matter') await setOwner(db, id, toStaffId, 'assigned', { staffId: actor.id, at: now });
  else if (kind === 'promise')
    await giveToKeeper(call, found(await findPromise(db, id), 'promise'), toStaffId);
  else {
    const { state } = found(await findHandover(db, id), 'handover');
    if (state === 'returned') await setSender(db, id, toStaffId);
    else await moveHandover(db, id, { state: 'sent', at: now, staffId: actor.id, toStaffId, note: '' });
  }
  audit(kind, id);
}
