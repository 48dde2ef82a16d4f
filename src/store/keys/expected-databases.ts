import { promises as files } from 'node:fs';
import { join } from 'node:path';

/**
 * Remembers which databases have been open on this computer, so that a missing one is told and never made anew. A
 * start that ended between keeping the key and the first opening is the only time a kept key has no database yet.
 */
export interface ExpectedDatabases {
  has(databaseId: string): Promise<boolean>;
  add(databaseId: string): Promise<void>;
}

/** @param folder where the marks lie: one empty file for each database. */
export function expectedDatabases(folder: string): ExpectedDatabases {
  const mark = (databaseId: string) => join(folder, `${databaseId}.opened`);
  return {
    has: (databaseId) =>
      files.access(mark(databaseId)).then(
        () => true,
        () => false,
      ),
    async add(databaseId) {
      await files.mkdir(folder, { recursive: true, mode: 0o700 });
      await files.writeFile(mark(databaseId), '', { mode: 0o600 });
    },
  };
}
