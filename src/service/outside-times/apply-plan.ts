import { partsOf, type OutsideSpan } from '#domain/outside-times/outside-time.ts';
import type { ImportChange } from '#domain/outside-times/plan-import.ts';
import type { WriteDb } from '#store/database.ts';
import { release } from '#store/occupancy/occupy.ts';
import { takeFree } from '#store/occupancy/take-free.ts';
import { changeOutsideTime, insertImportedTime, rememberRevision } from '#store/outside-times/change.ts';
import type { WriteCall } from '#service/write.ts';
import type { FilePlan } from './plan-file.ts';

/** Takes what is free of the time; the rest waits until the office lets it go. */
export async function takeOutside(
  db: WriteDb,
  { id, adviserId, span }: { readonly id: string; readonly adviserId: string; readonly span: OutsideSpan },
): Promise<void> {
  for (const part of partsOf(span))
    await takeFree(db, { resourceId: adviserId, ...part }, { kind: 'outside', id });
}

/**
 * Does what the plan says, in the caller's transaction. Everything that goes is let go first, so that a time which moves
 * to where another was finds it free.
 */
export async function applyPlan(
  call: WriteCall,
  adviserId: string,
  { changes }: FilePlan,
  releaseMissing: boolean,
): Promise<void> {
  for (const change of changes) await letGo(call, change, releaseMissing);
  for (const change of changes) await take(call, change, adviserId);
}

async function letGo(
  { db, actor, now, audit }: WriteCall,
  change: ImportChange,
  releaseMissing: boolean,
): Promise<void> {
  if (change.kind !== 'cancelled' && change.kind !== 'moved' && change.kind !== 'missing') return;
  if (change.kind === 'missing' && !releaseMissing) return;
  const { id } = change.known;
  const becomes =
    change.kind === 'moved'
      ? { state: 'held' as const, span: change.time.span, revision: change.time }
      : { state: 'released' as const, ...(change.kind === 'cancelled' && { revision: change.revision }) };
  await changeOutsideTime(db, id, becomes, { staffId: actor.id, at: now });
  await release(db, { kind: 'outside', id });
  audit('outside-time', id);
}

async function take(
  { db, actor, now, newId, audit }: WriteCall,
  change: ImportChange,
  adviserId: string,
): Promise<void> {
  const by = { staffId: actor.id, at: now };
  if (change.kind === 'unchanged') await rememberRevision(db, change.known.id, change.revision);
  if (change.kind !== 'new' && change.kind !== 'moved' && change.kind !== 'buried') return;
  const { time } = change;
  const known = change.kind === 'buried' ? null : change.known;
  const id = known?.id ?? newId();
  if (!known) await insertImportedTime(db, { id, adviserId, time }, by);
  else if (change.kind === 'new')
    await changeOutsideTime(db, id, { state: 'held', span: time.span, revision: time }, by);
  if (change.kind !== 'buried') await takeOutside(db, { id, adviserId, span: time.span });
  if (change.kind !== 'moved') audit('outside-time', id);
}
