import { lostRows } from '#domain/backups/lost-rows.ts';
import type { BackupReason } from '#domain/backups/copy-name.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { BackupPreview } from '#contract/backups.ts';
import { areas } from '#contract/live.ts';
import type { AuditEntry } from '#store/audit/append.ts';
import type { FoundCopy } from '#store/backups/find-copy.ts';
import { DATABASE_FILE, StoreFault } from '#store/open.ts';
import { listSessions } from '#store/sessions/sessions.ts';
import type { ServiceParts } from '#service/parts.ts';
import { refuse } from '#service/refuse.ts';

type Key = Uint8Array;

const whys = {
  KEY_WRONG: 'keyWrong',
  DATABASE_DAMAGED: 'damaged',
  DATABASE_NEWER: 'newer',
  DATABASE_MISSING: 'missing',
  FOLDER_MISSING: 'missing',
  DATABASE_LOCKED: 'locked',
  DISK_FULL: 'full',
} as const;

/** Runs work on a copy. @throws BACKUP_NOT_USABLE instead of a fault of the store */
async function orRefuse<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof StoreFault)) throw fault;
    return refuse('BACKUP_NOT_USABLE', { why: whys[fault.code as keyof typeof whys] ?? 'unreadable' });
  }
}

/** What a restore of the copy would bring and take. Nothing is changed. @throws BACKUP_NOT_USABLE */
export function previewCopy(
  { store }: Pick<ServiceParts, 'store'>,
  copy: FoundCopy,
  keys: readonly Key[],
): Promise<BackupPreview> {
  return orRefuse(async () => {
    const looked = await store.doTask({
      kind: 'look',
      from: copy.path,
      keys,
      present: { path: `${store.folder}/${DATABASE_FILE}`, key: store.key() },
    });
    return {
      madeAt: copy.madeAt,
      bytes: copy.bytes,
      isEarlier: looked.isEarlier,
      changes: looked.isEarlier ? looked.present.head.seq - looked.copy.head.seq : null,
      lost: lostRows(looked.present.rows, looked.copy.rows),
    };
  });
}

/** A file that takes the place of the database, and what is done and written with it. */
interface Replacement {
  readonly why: BackupReason;
  /** The file it is made of; the copy that is made just before when absent. */
  readonly from?: string;
  readonly keys: readonly Key[];
  readonly key: Key;
  readonly now: Instant;
  readonly signsOut: boolean;
  readonly entry: AuditEntry | null;
}

/**
 * Makes a file ready, copies the database as it is, and goes on with the file. All windows ask again for what they show.
 * @returns the name of the copy that leads back. @throws BACKUP_NOT_USABLE; nothing is changed then
 */
export function replaceDatabase(
  parts: Pick<ServiceParts, 'store' | 'announcer' | 'backups' | 'newId'>,
  replacement: Replacement,
): Promise<string> {
  const { store, backups, announcer } = parts;
  const { from, keys, key, now, signsOut, entry } = replacement;
  const to = `${store.folder}/neuvontapoyta-${parts.newId()}.unfinished`;
  const prepare = async (source: string) => {
    const sessions = signsOut ? await listSessions(store.read) : null;
    await store.doTask({ kind: 'prepare', from: source, keys, to, key, now, sessions, entry });
    return { path: to, key };
  };
  return orRefuse(() =>
    backups.inTurn(async () => {
      // Before anybody has to wait: only the copy of the last moment is made while writing waits.
      const ready = from === undefined ? undefined : await prepare(from);
      const made = await store.replaceWith(now, replacement.why, ready ? async () => ready : prepare);
      announcer.publish('change', { areas: [...areas], officeId: null, byName: null });
      return made.fileName;
    }),
  );
}

/** The row with which the audit log of the restored file goes on. */
export const restoredEntry = (
  copy: FoundCopy,
  staffId: string | null,
  now: Instant,
  operation: string,
): AuditEntry => ({
  at: now,
  staffId,
  operation,
  entity: 'backup',
  entityId: copy.madeAt === null ? localOf(now).on : String(copy.madeAt),
});
