import type { Matter, WholeMatter } from '#contract/matters.ts';
import type { Person } from '#contract/session.ts';
import { maySee } from '#domain/matters/item-operation.ts';
import { matterItemKinds, type MatterItemKind } from '#domain/matters/matter.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';
import { followUpsOf } from '#store/matters/follow-ups.ts';
import { openPartsOf } from '#store/matters/items.ts';
import { findMatter } from '#store/matters/matters.ts';
import { referralsOf } from '#store/matters/referrals.ts';
import type { StoredMatter } from '#store/matters/stored-matter.ts';
import { timelineOf, type TimelineEntry } from '#store/matters/timeline.ts';
import { found } from '#service/refuse.ts';
import { chainsOf } from './chains.ts';

/** The matters as their workers see them, each with how far it has been passed on. */
export async function showMatters(
  db: ReadDb,
  matters: readonly StoredMatter[],
  now: Instant,
): Promise<Matter[]> {
  const { on } = localOf(now);
  const chainOfMatter = await chainsOf(
    db,
    matters.map(({ id }) => id),
  );
  return matters.map((matter) => ({
    id: matter.id,
    officeId: matter.officeId,
    state: matter.state,
    name: matter.name,
    clientLabel: matter.clientLabel,
    ownerId: matter.ownerId,
    ownerName: matter.ownerName,
    ownerGone: matter.state === 'open' && matter.ownerLastOn !== null && matter.ownerLastOn < on,
    openedAt: matter.openedAt,
    closedOn: matter.closedOn,
    closedByName: matter.closedByName,
    result:
      matter.state === 'open'
        ? null
        : {
            needMet: matter.needMet,
            educationOrWork: matter.educationOrWork,
            newPlans: matter.newPlans,
          },
    ...chainOfMatter(matter.id),
    version: matter.version,
  }));
}

/** One matter by its id. @throws NOT_FOUND */
export async function showMatter(db: ReadDb, id: string, now: Instant): Promise<Matter> {
  const [shown] = await showMatters(db, [found(await findMatter(db, id), 'matter')], now);
  return found(shown, 'matter');
}

/** The matter as a manager sees it: whose it is and how far it has been passed, but no word about the client. */
export function withoutWords(matter: Matter): Matter {
  return { ...matter, name: '', clientLabel: '', result: null };
}

/** The matter with everything of it. Of what the person may not see elsewhere there are no words here either. */
export async function showWholeMatter(
  db: ReadDb,
  matter: StoredMatter,
  actor: Person,
  now: Instant,
): Promise<WholeMatter> {
  const hidesWords = ({ kind }: TimelineEntry) => isItem(kind) && !maySee(actor.roles, kind);
  const timeline = await timelineOf(db, matter.id);
  return {
    ...(await showMatter(db, matter.id, now)),
    timeline: timeline.map((entry) => (hidesWords(entry) ? { ...entry, words: '' } : entry)),
    openParts: await openPartsOf(db, matter.id),
    referrals: (await referralsOf(db, matter.id)).map(({ matterId: _, ...referral }) => referral),
    followUps: (await followUpsOf(db, matter.id)).map(({ matterId: _, ...look }) => look),
  };
}

const isItem = (kind: TimelineEntry['kind']): kind is MatterItemKind =>
  matterItemKinds.some((one) => one === kind);
