import type { OpenThing } from '#domain/matters/open-thing.ts';
import type { ReadDb } from '#store/database.ts';
import { openReceived, openSent } from '#store/handovers/open.ts';
import { openPromisesKeptBy } from '#store/promises/kept-by.ts';
import { ownedMatters } from './matters.ts';

/** Everything that this person has to do next in handovers, matters and promises, wherever it is. */
export async function openThingsOf(db: ReadDb, staffId: string): Promise<OpenThing[]> {
  const cameBack = (await openSent(db, staffId)).filter(({ state }) => state === 'returned');
  const handovers = [...(await openReceived(db, staffId)), ...cameBack];
  const matters = await ownedMatters(db, staffId);
  const promises = await openPromisesKeptBy(db, staffId);
  return [
    ...handovers.map(({ id, dueOn }) => ({ kind: 'handover' as const, id, dueOn })),
    ...matters.map(({ id }) => ({ kind: 'matter' as const, id, dueOn: null })),
    ...promises.map(({ id, dueOn }) => ({ kind: 'promise' as const, id, dueOn })),
  ];
}
