import {
  CompiledQuery,
  createQueryId,
  SqliteQueryCompiler,
  type KyselyPlugin,
  type RootOperationNode,
} from 'kysely';
import type { ReadDb, WriteDb } from '#store/database.ts';
import type { Store } from '#store/open.ts';

/** A store that remembers every query it was asked, so that their plans can be looked at afterwards. */
export interface WatchedStore {
  readonly store: Store;
  /** Number of queries since the last `forget`. */
  readonly count: () => number;
  readonly forget: () => void;
  /** Every distinct statement since the last `forget` with SQLite's plan for it, one line a step. */
  readonly plans: () => Promise<{ sql: string; steps: string[] }[]>;
}

/** Watches a real store; nothing of what it does is changed. */
export function watchQueries(store: Store): WatchedStore {
  let nodes: RootOperationNode[] = [];
  const watcher: KyselyPlugin = {
    transformQuery({ node }) {
      nodes.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    store: {
      ...store,
      read: store.read.withPlugin(watcher) as unknown as ReadDb,
      write: (work) => store.write((db) => work(db.withPlugin(watcher) as unknown as WriteDb)),
    },
    count: () => nodes.length,
    forget: () => {
      nodes = [];
    },
    async plans() {
      const compiler = new SqliteQueryCompiler();
      const compiled = nodes.map((node) => compiler.compileQuery(node, createQueryId()));
      const distinct = new Map(compiled.map((query) => [query.sql, query]));
      const plans: { sql: string; steps: string[] }[] = [];
      for (const { sql, parameters } of distinct.values())
        plans.push({ sql, steps: await planOf(store.read, sql, parameters) });
      return plans;
    },
  };
}

/** SQLite's plan for one statement, one line a step. */
export async function planOf(
  db: ReadDb,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<string[]> {
  const { rows } = await db.executeQuery<{ detail: string }>(
    CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
  );
  return rows.map(({ detail }) => detail);
}
