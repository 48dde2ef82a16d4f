import type { Emptying, MailBatch } from '#contract/mail-drop.ts';
import { totalItems } from '#domain/mail-drop/mail-drop.ts';
import type { StoredBatch } from '#store/mail-drop/batches.ts';
import type { StoredEmptying } from '#store/mail-drop/emptyings.ts';

/** An emptying as the contract shows it. */
export function emptyingView({
  id,
  state,
  on,
  minute,
  items,
  emptiedByName,
  steps,
  version,
}: StoredEmptying): Emptying {
  return { id, state, on, minute, items, emptiedByName, steps: [...steps], version };
}

/** An envelope as the contract shows it. */
export function batchView({
  officeId: _office,
  changedByName: _by,
  changedAt: _at,
  emptyings,
  ...batch
}: StoredBatch): MailBatch {
  return { ...batch, items: totalItems(emptyings), emptyings: emptyings.map(emptyingView) };
}
