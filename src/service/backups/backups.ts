import { randomBytes } from 'node:crypto';
import type { StoredBackup } from '#contract/backups.ts';
import { copyAt, copyIn, type FoundCopy } from '#store/backups/find-copy.ts';
import { listCopies } from '#store/backups/copies.ts';
import { choosePlace, readPlace, writePlace } from '#store/backups/second-place.ts';
import { keysFrom } from '#store/keys/earlier-keys.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read, type ReadCall } from '#service/read.ts';
import { found, refuse } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { begunKey, isLastGroup, type BegunKey } from './new-key.ts';
import { previewCopy, replaceDatabase, restoredEntry } from './restore.ts';

/** Verified copies of the database. A copy changes no row, so a repeated request at worst makes a second copy. */
export const backups = (parts: ServiceParts) => {
  const { store } = parts;
  let begun: BegunKey | undefined;
  const keys = () => keysFrom(parts.backups.folder, store.key());

  function copyOf({ place, fileName }: Pick<StoredBackup, 'place' | 'fileName'>): FoundCopy {
    const folder = place === 'first' ? parts.backups.folder : readPlace(parts.backups.folder)?.folder;
    return found(folder === undefined ? undefined : copyIn(folder, fileName), 'backup');
  }

  const fileAt = (path: string) => copyAt(path) ?? refuse('BACKUP_NOT_USABLE', { why: 'missing' });

  async function restore({ actor, now }: ReadCall, chosen: FoundCopy) {
    const undoFileName = await replaceDatabase(parts, {
      why: 'ennen-palautusta',
      from: chosen.path,
      keys: keys(),
      key: store.key(),
      now,
      signsOut: true,
      entry: restoredEntry(chosen, actor.id, now, 'backups.restore'),
    });
    return { madeAt: chosen.madeAt, undoFileName };
  }

  return {
    make: os.backups.make.handler(
      read(parts, 'backups.make', async ({ now, showed }) => {
        showed('backup', String(now));
        const { fileName, bytes, madeAt } = await parts.backups.make('kasin');
        return { fileName, bytes, madeAt };
      }),
    ),
    view: os.backups.view.handler(read(parts, 'backups.view', () => parts.backups.state())),
    list: os.backups.list.handler(
      read(parts, 'backups.list', async () => {
        const second = readPlace(parts.backups.folder)?.folder;
        return [
          ...parts.backups.copies().map((copy) => stored('first', copy)),
          ...(second === undefined ? [] : copiesIn(second).map((copy) => stored('second', copy))),
        ].sort((one, other) => other.madeAt - one.madeAt);
      }),
    ),
    choosePlace: os.backups.choosePlace.handler(
      write(parts, 'backups.choosePlace', async ({ audit }, { folder }) => {
        const problem = folder === null ? null : choosePlace(folder, store.folder);
        if (problem !== null)
          return refuse('INVALID_INPUT', { problems: [{ field: 'folder', code: `place_${problem}` }] });
        audit('backup', folder === null ? 'place-removed' : 'place-chosen');
        writePlace(
          parts.backups.folder,
          folder === null ? null : { folder, copiedAt: null, failedAt: null, problem: null },
        );
        return parts.backups.state();
      }),
    ),
    preview: os.backups.preview.handler(
      read(parts, 'backups.preview', (_call, { copy }) => previewCopy(parts, copyOf(copy), keys())),
    ),
    restore: os.backups.restore.handler(
      read(parts, 'backups.restore', (call, { copy }) => restore(call, copyOf(copy))),
    ),
    previewFile: os.backups.previewFile.handler(
      read(parts, 'backups.previewFile', (_call, { path }) => previewCopy(parts, fileAt(path), keys())),
    ),
    restoreFile: os.backups.restoreFile.handler(
      read(parts, 'backups.restoreFile', (call, { path }) => restore(call, fileAt(path))),
    ),
    startKey: os.backups.startKey.handler(
      read(parts, 'backups.startKey', async ({ now, showed }) => {
        showed('databaseKey', 'begun');
        begun = begunKey(new Uint8Array(randomBytes(32)));
        return { recoveryKey: begun.recoveryKey, madeAt: now };
      }),
    ),
    changeKey: os.backups.changeKey.handler(
      read(parts, 'backups.changeKey', async ({ actor, now }, { lastGroup }) => {
        if (!begun) return refuse('NOT_POSSIBLE_NOW', { entity: 'databaseKey', state: 'none' });
        if (!isLastGroup(begun, lastGroup))
          return refuse('INVALID_INPUT', { problems: [{ field: 'lastGroup', code: 'lastGroupWrong' }] });
        await replaceDatabase(parts, {
          why: 'ennen-avaimen-vaihtoa',
          keys: keys(),
          key: begun.key,
          now,
          signsOut: false,
          entry: {
            at: now,
            staffId: actor.id,
            operation: 'backups.changeKey',
            entity: 'databaseKey',
            entityId: 'changed',
          },
        });
        begun = undefined;
        return { changedAt: now };
      }),
    ),
  };
};

type Copies = ReturnType<typeof listCopies>;

/** The copies of a place that may have been pulled out just now. */
function copiesIn(folder: string): Copies {
  try {
    return listCopies(folder);
  } catch {
    return [];
  }
}

const stored = (
  place: 'first' | 'second',
  { fileName, madeAt, bytes, reason }: Copies[number],
): StoredBackup => ({ place, fileName, madeAt, bytes, reason });
