import type { Handover } from '#contract/handovers.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkHandover } from '#domain/handovers/check-handover.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import { maySee } from '#domain/matters/item-operation.ts';
import { moveHandover } from '#store/handovers/handovers.ts';
import { isThere } from '#store/matters/there.ts';
import { findOffice } from '#store/offices/offices.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { heldHandover } from './move-handover.ts';
import { mayReceive } from './receiver.ts';
import { sendHandover, type NewHandover } from './send-handover.ts';
import { showHandover } from './show-handovers.ts';

/** Hands something over without a call. */
export async function handOver(
  call: WriteCall,
  {
    officeId,
    dueDays,
    ...handover
  }: Omit<NewHandover, 'callId'> & { readonly officeId: string; readonly dueDays: number | null },
): Promise<Handover> {
  const { db, actor, now } = call;
  const office = found(await findOffice(db, officeId), 'office');
  const { reason, summary, clientLabel, contactWay, promisedToClient, item } = handover;
  noIdentityCodes({ reason, summary, clientLabel, contactWay, promisedToClient });
  const problems: Problem[] = [
    ...checkHandover(handover, actor.id),
    ...checkClient(office.identityMode, { clientLabel, clientPhone: '' }),
    ...(await receiverProblems(call, handover.toStaffId)),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  if (item && !(maySee(actor.roles, item.kind) && (await isThere(db, officeId, item))))
    return refuse('NOT_FOUND', { entity: item.kind });
  const callId = item?.kind === 'call' ? item.id : null;
  const due = { id: office.id, handoverDueDays: dueDays ?? office.handoverDueDays };
  return showHandover(db, await sendHandover(call, due, { ...handover, callId }), now);
}

/** Sends one that came back on to somebody else: one more pass of the same handover, and the clock goes on. */
export async function sendOn(
  call: WriteCall,
  {
    toStaffId,
    note,
    ...seen
  }: { readonly id: string; readonly version: number; readonly toStaffId: string; readonly note: string },
): Promise<Handover> {
  const { db, actor, now, audit, announce } = call;
  const handover = await heldHandover(call, 'handovers.sendOn', seen);
  if (handover.state !== 'returned')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'handover', state: handover.state });
  noIdentityCodes({ note });
  const problems: Problem[] = [
    ...checkHandover({ ...handover, toStaffId }, actor.id),
    ...(await receiverProblems(call, toStaffId)),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  await moveHandover(db, handover.id, { state: 'sent', at: now, staffId: actor.id, toStaffId, note });
  audit('handover', handover.id);
  announce(handover.officeId, 'handovers', 'matters');
  return showHandover(db, handover.id, now);
}

async function receiverProblems({ db, now }: WriteCall, toStaffId: string): Promise<Problem[]> {
  return (await mayReceive(db, toStaffId, now)) ? [] : [{ field: 'toStaffId', code: 'notAReceiver' }];
}
