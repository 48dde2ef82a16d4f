import type { MailBatch } from '#contract/mail-drop.ts';
import { checkMailTime } from '#domain/mail-drop/check-time.ts';
import { totalItems } from '#domain/mail-drop/mail-drop.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { findBatch, nextBatchNumber } from '#store/mail-drop/batches.ts';
import { looseEmptyings } from '#store/mail-drop/emptyings.ts';
import { insertBatch, takeBatchBack } from '#store/mail-drop/write-mail.ts';
import { findOffice } from '#store/offices/offices.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { batchView } from './mail-view.ts';

interface HandOver {
  readonly officeId: string;
  readonly handedTo: string;
  readonly handedOn: LocalDate;
  readonly handedMinute: MinuteOfDay;
  readonly emptyingIds: readonly string[];
}

/**
 * Closes an envelope and hands it over. Exactly the emptyings that the person saw go into it: one that somebody has counted
 * meanwhile waits for the next, and one that somebody has taken back stops the handing over.
 */
export async function handOver(
  { db, actor, now, newId, audit, announce }: WriteCall,
  { officeId, emptyingIds, ...given }: HandOver,
): Promise<MailBatch> {
  found(await findOffice(db, officeId), 'office');
  noIdentityCodes({ handedTo: given.handedTo });
  const problems = checkMailTime(
    { on: given.handedOn, minute: given.handedMinute },
    localOf(now),
    'handedOn',
  );
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const loose = await looseEmptyings(db, officeId);
  const chosen = loose.filter(({ id, state }) => state === 'counted' && emptyingIds.includes(id));
  if (chosen.length !== new Set(emptyingIds).size)
    return refuse('NOT_POSSIBLE_NOW', { entity: 'mail-emptying', state: 'handedOver' });
  const id = newId();
  const number = await nextBatchNumber(db, officeId);
  const batch = { ...given, id, officeId, number, emptyingIds, items: totalItems(chosen) };
  await insertBatch(db, batch, { staffId: actor.id, at: now });
  audit('mail-batch', id);
  announce(officeId, 'mail-drop');
  return batchView(found(await findBatch(db, id), 'mail-batch'));
}

/** A handing over that did not happen: its emptyings wait for an envelope again. */
export async function takeBackHandOver(
  { db, actor, now, audit, announce }: WriteCall,
  seen: { readonly id: string; readonly version: number },
): Promise<MailBatch> {
  const batch = found(await findBatch(db, seen.id), 'mail-batch');
  changed('mail-batch', batch, seen.version, { byName: batch.changedByName, at: batch.changedAt });
  if (batch.state !== 'handedOver')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'mail-batch', state: batch.state });
  const { id, emptyings } = batch;
  const emptyingIds = emptyings.map((one) => one.id);
  await takeBatchBack(db, { id, emptyingIds, items: totalItems(emptyings) }, { staffId: actor.id, at: now });
  audit('mail-batch', id);
  announce(batch.officeId, 'mail-drop');
  return batchView(found(await findBatch(db, id), 'mail-batch'));
}
