import type { Handover } from '#contract/handovers.ts';
import { compareHandovers } from '#domain/handovers/due.ts';
import { closedOfAll, closedReceived, closedSent } from '#store/handovers/closed.ts';
import { openOfAll, openReceived, openSent } from '#store/handovers/open.ts';
import type { StoredHandover } from '#store/handovers/stored-handover.ts';
import type { ReadCall } from '#service/read.ts';
import { refuse } from '#service/refuse.ts';
import { showHandovers, withoutWords } from './show-handovers.ts';

/** One's handovers: what is open, the overdue on top and then by due date, and after it the newest that are over. */
export async function listHandovers(call: ReadCall, box: 'received' | 'sent' | 'all'): Promise<Handover[]> {
  const { db, actor, showed } = call;
  if (box === 'all') {
    if (!actor.roles.includes('manager')) return refuse('NOT_ALLOWED', { operation: 'handovers.list' });
    return (await inOrder(call, await openOfAll(db), await closedOfAll(db))).map(withoutWords);
  }
  showed('handover-list', `${actor.id}/${box}`);
  return box === 'received'
    ? inOrder(call, await waiting(call), await closedReceived(db, actor.id))
    : inOrder(call, await openSent(db, actor.id), await closedSent(db, actor.id));
}

/** What waits for this person's next step: open ones received, and those that came back; overdue on top. */
export async function waitingFor(call: Pick<ReadCall, 'db' | 'actor' | 'now'>): Promise<Handover[]> {
  return inOrder(call, await waiting(call), []);
}

async function waiting({ db, actor }: Pick<ReadCall, 'db' | 'actor'>): Promise<StoredHandover[]> {
  const cameBack = (await openSent(db, actor.id)).filter(({ state }) => state === 'returned');
  return [...(await openReceived(db, actor.id)), ...cameBack];
}

async function inOrder(
  { db, now }: Pick<ReadCall, 'db' | 'now'>,
  open: readonly StoredHandover[],
  closed: readonly StoredHandover[],
): Promise<Handover[]> {
  return [
    ...(await showHandovers(db, open, now)).toSorted(compareHandovers),
    ...(await showHandovers(db, closed, now)),
  ];
}
