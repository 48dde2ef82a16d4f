import type { KyselyPlugin } from 'kysely';
import type { ReadDb } from '#store/database.ts';
import type { Store } from '#store/open.ts';

/** What was seen of the snapshots since the watching began. */
export interface WatchedSnapshots {
  readonly opened: number;
  readonly closed: number;
  readonly queries: number;
  /** Lets the held answers go. */
  readonly release: () => void;
}

/**
 * Counts the snapshots that are opened and closed from now on, and the queries in them. The answers of those after
 * `holdAfter` are held until they are let go, so that a test can look at a long read in its middle.
 */
export function watchSnapshots(store: Store, holdAfter = Infinity): WatchedSnapshots {
  const held = Promise.withResolvers<void>();
  const seen = { opened: 0, closed: 0, queries: 0, release: () => held.resolve() };
  const open = store.openSnapshot.bind(store);
  const watcher: KyselyPlugin = {
    transformQuery({ node }) {
      seen.queries += 1;
      return node;
    },
    async transformResult({ result }) {
      if (seen.queries > holdAfter) await held.promise;
      return result;
    },
  };
  const openSnapshot: Store['openSnapshot'] = () => {
    const snapshot = open();
    seen.opened += 1;
    return {
      db: snapshot.db.withPlugin(watcher) as unknown as ReadDb,
      close() {
        seen.closed += 1;
        snapshot.close();
      },
    };
  };
  Object.assign(store, { openSnapshot });
  return seen;
}

/** What was seen of the places that were lent to threads since the watching began. */
export interface WatchedPlaces {
  readonly lent: number;
  readonly givenBack: number;
}

/** Counts the places that are lent and given back from now on. */
export function watchLentPlaces(store: Store): WatchedPlaces {
  const seen = { lent: 0, givenBack: 0 };
  const lend = store.lendPlace.bind(store);
  const lendPlace: Store['lendPlace'] = (end) => {
    const { place, giveBack } = lend(end);
    seen.lent += 1;
    return {
      place,
      giveBack() {
        seen.givenBack += 1;
        giveBack();
      },
    };
  };
  Object.assign(store, { lendPlace });
  return seen;
}
