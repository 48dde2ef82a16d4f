import { parseRecoveryKey } from '#domain/database-key/recovery-key.ts';
import { copyAt, folderOf, type FoundCopy } from '#store/backups/find-copy.ts';
import { keysFrom } from '#store/keys/earlier-keys.ts';
import { listOffices } from '#store/offices/offices.ts';
import { previewCopy, replaceDatabase, restoredEntry } from '#service/backups/restore.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { refuse } from '#service/refuse.ts';

interface Typed {
  readonly path: string;
  readonly recoveryKey: string;
}

/**
 * A copy from another machine, opened with the recovery key alone. Only while no office has been set up here: afterwards
 * a restore is the administrator's.
 */
export const restoreBackup = (parts: ServiceParts) => {
  async function copyOf({ path, recoveryKey }: Typed): Promise<{ copy: FoundCopy; key: Uint8Array }> {
    if ((await listOffices(parts.store.read)).length > 0) return refuse('ALREADY_SET_UP');
    const key = parseRecoveryKey(recoveryKey);
    if (!key)
      return refuse('INVALID_INPUT', { problems: [{ field: 'recoveryKey', code: 'recoveryKeyMistyped' }] });
    const copy = copyAt(path);
    return copy ? { copy, key } : refuse('BACKUP_NOT_USABLE', { why: 'missing' });
  }
  // The folder of the copies leads from a newer key to the copies of before it.
  const keysOf = (copy: FoundCopy, key: Uint8Array) => keysFrom(folderOf(copy.path), key);

  return {
    previewBackup: os.firstRun.previewBackup.handler(async ({ input }) => {
      const { copy, key } = await copyOf(input);
      const preview = await previewCopy(parts, copy, keysOf(copy, key));
      return { madeAt: preview.madeAt, bytes: preview.bytes };
    }),
    restoreBackup: os.firstRun.restoreBackup.handler(async ({ input }) => {
      const { copy, key } = await copyOf(input);
      const now = parts.clock();
      const undoFileName = await replaceDatabase(parts, {
        why: 'ennen-palautusta',
        from: copy.path,
        keys: keysOf(copy, key),
        key,
        now,
        signsOut: true,
        entry: restoredEntry(copy, null, now, 'firstRun.restoreBackup'),
      });
      return { madeAt: copy.madeAt, undoFileName };
    }),
  };
};
