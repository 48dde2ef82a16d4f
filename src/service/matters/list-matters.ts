import type { Candidate, Matter } from '#contract/matters.ts';
import { CANDIDATE_DAYS, mayBelong } from '#domain/matters/candidate.ts';
import { maySee } from '#domain/matters/item-operation.ts';
import { instantOf, localOf } from '#domain/time/instant.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { looseThings } from '#store/matters/candidates.ts';
import { closedMatters, followedMatters, openMatters, ownedMatters } from '#store/matters/matters.ts';
import { findOffice } from '#store/offices/offices.ts';
import type { ReadCall } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { visibleMatter } from './matter-as-seen.ts';
import { showMatters, withoutWords } from './show-matters.ts';

/** The matters of a box; those without an owner who works here come first, then the most passed on, then the oldest. */
export async function listMatters(
  { db, actor, now, showed }: ReadCall,
  { officeId, box }: { readonly officeId: string; readonly box: 'mine' | 'followed' | 'all' },
): Promise<Matter[]> {
  found(await findOffice(db, officeId), 'office');
  if (box === 'all') {
    if (!actor.roles.includes('manager')) return refuse('NOT_ALLOWED', { operation: 'matters.list' });
    const all = await showMatters(db, await openMatters(db, officeId), now);
    return all.map(withoutWords).toSorted(byNeed);
  }
  showed('matter-list', `${actor.id}/${box}`);
  const open = box === 'mine' ? await ownedMatters(db, actor.id) : await followedMatters(db, actor.id);
  const closed = box === 'mine' ? await closedMatters(db, actor.id) : [];
  return [...(await showMatters(db, open, now)).toSorted(byNeed), ...(await showMatters(db, closed, now))];
}

function byNeed(one: Matter, other: Matter): number {
  if (one.ownerGone !== other.ownerGone) return one.ownerGone ? -1 : 1;
  return other.passes - one.passes || one.openedAt - other.openedAt;
}

/** Things that may be about the matter and that the person may see, the newest first. */
export async function candidatesOf(call: ReadCall, id: string): Promise<Candidate[]> {
  const { db, actor, now, showed } = call;
  const matter = await visibleMatter(call, id, 'matters.candidates');
  showed('matter-candidates', id);
  const today = localOf(now).on;
  const since = plusDays(today, -CANDIDATE_DAYS);
  const loose = await looseThings(db, matter.officeId, { on: since, at: instantOf(since, at(0)) });
  return loose
    .filter((thing) => maySee(actor.roles, thing.kind) && mayBelong(matter, thing, { byId: actor.id, today }))
    .toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
    .map(({ byId: _, ...thing }) => thing);
}
