import type { Handover } from '#contract/handovers.ts';
import { compareHandovers } from '#domain/handovers/due.ts';
import { localOf } from '#domain/time/instant.ts';
import { closedOfAll, closedReceived, closedSent } from '#store/handovers/closed.ts';
import { openOfAll, openReceived, openSent } from '#store/handovers/open.ts';
import type { StoredHandover } from '#store/handovers/stored-handover.ts';
import type { ReadCall } from '#service/read.ts';
import { refuse } from '#service/refuse.ts';
import { handoverView, handoverWithoutText } from './handover-view.ts';

/** One's handovers: what is open by due date, so that the overdue stand on top, and then the newest that are over. */
export async function listHandovers(
  { db, actor, now, showed }: ReadCall,
  box: 'received' | 'sent' | 'all',
): Promise<Handover[]> {
  const today = localOf(now).on;
  if (box === 'all') {
    if (!actor.roles.includes('manager')) return refuse('NOT_ALLOWED', { operation: 'handovers.list' });
    const all = [...(await openOfAll(db)), ...(await closedOfAll(db))];
    return all.map((handover) => handoverWithoutText(handover, today));
  }
  const mine: StoredHandover[] =
    box === 'received'
      ? [...(await waitingFor({ db, actor })), ...(await closedReceived(db, actor.id))]
      : [...(await openSent(db, actor.id)), ...(await closedSent(db, actor.id))];
  showed('handover-list', `${actor.id}/${box}`);
  return mine.map((handover) => handoverView(handover, today));
}

/** What waits for this person's next step: open ones received, and those that came back; overdue on top. */
export async function waitingFor({ db, actor }: Pick<ReadCall, 'db' | 'actor'>): Promise<StoredHandover[]> {
  const cameBack = (await openSent(db, actor.id)).filter(({ state }) => state === 'returned');
  return [...(await openReceived(db, actor.id)), ...cameBack].toSorted(compareHandovers);
}
