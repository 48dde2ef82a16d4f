import type { Instant } from '#domain/time/instant.ts';
import { connect, type DatabaseKey } from '#store/connection.ts';
import { backUp, type MadeCopy } from './backup.ts';
import { lookAtCopy, prepareCopy, type LookedAt, type Preparation } from './prepare.ts';
import { rewriteDatabase } from './rewrite.ts';
import { copyToPlace, type PlaceProblem } from './second-place.ts';

/** Work on whole files, which takes seconds: done beside the service, so that its answers do not wait. */
export type BackupTask =
  | { readonly kind: 'copy'; readonly from: string; readonly key: DatabaseKey; readonly to: string }
  | {
      readonly kind: 'second';
      readonly from: string;
      readonly keys: readonly DatabaseKey[];
      readonly folder: string;
      readonly now: Instant;
    }
  | {
      readonly kind: 'look';
      readonly from: string;
      readonly keys: readonly DatabaseKey[];
      readonly present: { readonly path: string; readonly key: DatabaseKey };
    }
  | ({ readonly kind: 'prepare' } & Preparation)
  | { readonly kind: 'rewrite'; readonly path: string; readonly key: DatabaseKey };

export interface BackupResults {
  copy: MadeCopy;
  second: PlaceProblem | null;
  look: LookedAt;
  prepare: void;
  rewrite: void;
}

/** Does a task; by a worker where there is one, else here. */
export type DoBackupTask = <Task extends BackupTask>(task: Task) => Promise<BackupResults[Task['kind']]>;

/** Does the task in this thread, on a connection of its own. @throws StoreFault, Error */
export const doBackupTask: DoBackupTask = async (task) => {
  switch (task.kind) {
    case 'copy': {
      const database = connect(task.from, task.key, { readonly: true, fileMustExist: true });
      try {
        return backUp(database, task.key, task.to) as never;
      } finally {
        database.close();
      }
    }
    case 'look':
      return lookAtCopy(task.from, task.keys, task.present) as never;
    case 'prepare':
      return prepareCopy(task) as never;
    case 'rewrite':
      return rewriteDatabase(task.path, task.key) as never;
    case 'second':
      return copyToPlace(task.from, task.folder, task.keys, task.now) as never;
  }
};
