import type { KelaDay } from '#domain/kela-days/slots.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { walkInOffer, type WalkInClosedWhy, type WalkInOffer } from '#domain/walk-ins/offer.ts';
import type { ReadDb } from '#store/database.ts';
import { isKelaAdviser } from '#store/kela-days/advisers.ts';
import { closedView } from '#service/kela-days/closed.ts';
import { loadDays } from '#service/kela-days/days.ts';
import { loadPlan } from '#service/kela-days/plan.ts';
import { refuse } from '#service/refuse.ts';

/** What can be offered by the adviser at this moment. @throws NOT_FOUND for somebody who is no Kela adviser */
export async function offerNow(
  db: ReadDb,
  { officeId, adviserId }: { readonly officeId: string; readonly adviserId: string },
  now: Instant,
): Promise<WalkInOffer> {
  const { on, minute } = localOf(now);
  if (!(await isKelaAdviser(db, adviserId))) return refuse('NOT_FOUND', { entity: 'adviser' });
  const plan = await loadPlan(db, officeId, on, on);
  const onDay: KelaDay = (await loadDays(db, plan, [adviserId], on, on))(adviserId, on);
  return walkInOffer({ nowMinute: minute, onDay });
}

/** Why nobody can be taken now, as the contract says it. */
export function closedNow(why: WalkInClosedWhy): { why: WalkInClosedWhy['kind']; name: string | null } {
  return why.kind === 'before-opening' || why.kind === 'after-closing'
    ? { why: why.kind, name: null }
    : closedView(why);
}
