import { backupWarning, isBackupDue, RETRY_AFTER, type BackupWarning } from '#domain/backups/schedule.ts';
import type { BackupReason } from '#domain/backups/copy-name.ts';
import type { Clock, Instant } from '#domain/time/instant.ts';
import type { MadeCopy } from '#store/backups/backup.ts';
import { changedSince, headOfCopy } from '#store/backups/changes.ts';
import type { AuditHead } from '#store/backups/contents.ts';
import { clearUnfinished, listCopies, thinOut, type StoredCopy } from '#store/backups/copies.ts';
import { readPlace, writePlace, type SecondPlace } from '#store/backups/second-place.ts';
import { keysFrom } from '#store/keys/earlier-keys.ts';
import { BACKUP_FOLDER, type Store } from '#store/open.ts';

/** How the copies are, for the screen that lists them and for the first one. */
export interface BackupState {
  readonly lastMadeAt: Instant | null;
  /** When something was first written that no copy holds; null when all is copied. */
  readonly changedAt: Instant | null;
  readonly place: SecondPlace | null;
  readonly warning: BackupWarning | null;
}

/** Makes the copies of one open database, one at a time, and keeps them in order. */
export interface BackupKeeper {
  /** Folder of the first copies. */
  readonly folder: string;
  copies(): StoredCopy[];
  /** A copy now, then the second place and the thinning out. @throws when the first copy could not be made */
  make(reason: BackupReason): Promise<MadeCopy & { fileName: string; madeAt: Instant }>;
  /** Makes a copy if one is due, and brings the second place up to date. Never throws. */
  look(): Promise<void>;
  /** A last copy, if anything was written since the one before. Never throws. */
  atClose(): Promise<void>;
  state(): Promise<BackupState>;
  /** Runs work in turn with the copies. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** @param store what is copied. Nothing is made before it is asked for. */
export function newBackupKeeper({ store, clock }: { store: Store; clock: Clock }): BackupKeeper {
  const folder = `${store.folder}/${BACKUP_FOLDER}`;
  let last: Promise<unknown> = Promise.resolve();
  let failedAt: Instant | null = null;
  /** The newest copy and where its log ends, looked up once after the start. */
  let newest: { fileName: string; head: AuditHead | null } | undefined;

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  function headOfNewest(): AuditHead | null {
    const [copy] = listCopies(folder);
    if (!copy) return null;
    if (newest?.fileName !== copy.fileName)
      newest = {
        fileName: copy.fileName,
        head: headOfCopy(`${folder}/${copy.fileName}`, keysFrom(folder, store.key())),
      };
    return newest.head;
  }

  async function state(): Promise<BackupState> {
    const changedAt = await changedSince(store.read, headOfNewest());
    const place = readPlace(folder);
    return {
      lastMadeAt: listCopies(folder)[0]?.madeAt ?? null,
      changedAt,
      place,
      warning: backupWarning({ now: clock(), changedAt, placeFailedAt: place?.failedAt ?? null }),
    };
  }

  async function makeNow(reason: BackupReason) {
    const now = clock();
    try {
      const made = await store.backUp(now, reason);
      newest = { fileName: made.fileName.slice(BACKUP_FOLDER.length + 1), head: made.head };
      failedAt = null;
      thinOut(folder, now);
      await bringToPlace(now);
      return { ...made, madeAt: now };
    } catch (fault) {
      failedAt = now;
      throw fault;
    }
  }

  /** The newest copy to the second place. A place that is missing never stands in the way of the first copies. */
  async function bringToPlace(now: Instant): Promise<void> {
    const place = readPlace(folder);
    const [copy] = listCopies(folder);
    if (!place || !copy) return;
    const problem = await store.doTask({
      kind: 'second',
      from: `${folder}/${copy.fileName}`,
      keys: keysFrom(folder, store.key()),
      folder: place.folder,
      now,
    });
    writePlace(
      folder,
      problem === null
        ? { ...place, copiedAt: copy.madeAt, failedAt: null, problem }
        : { ...place, failedAt: place.failedAt ?? now, problem },
    );
  }

  let triedPlaceAt: Instant | null = null;
  async function catchUpPlace(now: Instant): Promise<void> {
    const place = readPlace(folder);
    const [copy] = listCopies(folder);
    if (!place || !copy || (place.copiedAt === copy.madeAt && place.problem === null)) return;
    if (triedPlaceAt !== null && triedPlaceAt <= now && now - triedPlaceAt < RETRY_AFTER) return;
    triedPlaceAt = now;
    await bringToPlace(now);
  }

  return {
    folder,
    inTurn,
    state,
    copies: () => listCopies(folder),
    make: (reason) => inTurn(() => makeNow(reason)),
    look: () =>
      inTurn(async () => {
        const now = clock();
        const { changedAt, lastMadeAt } = await state();
        if (isBackupDue({ now, changedAt, lastMadeAt, failedAt })) {
          clearUnfinished(folder);
          await makeNow('ajastettu');
        } else await catchUpPlace(now);
      }).catch(() => undefined),
    atClose: () =>
      inTurn(async () => {
        if ((await state()).changedAt !== null) await makeNow('suljettaessa');
      }).catch(() => undefined),
  };
}
