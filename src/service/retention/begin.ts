import { localOf, type Instant } from '#domain/time/instant.ts';
import { appendAudit } from '#store/audit/append.ts';
import type { WriteDb } from '#store/database.ts';
import { insertRun } from '#store/retention/runs.ts';
import { retentionOf } from '#store/retention/settings.ts';

/** Writes down that a run of the office's times begins, in the caller's transaction. The times are those of this moment. */
export async function beginRun(
  db: WriteDb,
  run: {
    readonly id: string;
    readonly officeId: string;
    readonly now: Instant;
    readonly staffId: string | null;
  },
): Promise<void> {
  const { id, officeId, now, staffId } = run;
  const { months } = await retentionOf(db, officeId);
  await insertRun(db, { id, officeId, months, on: localOf(now).on, startedAt: now, staffId });
}

/** The same for a run by itself, with its row of the audit log. */
export async function beginByItself(
  db: WriteDb,
  run: { readonly id: string; readonly officeId: string; readonly now: Instant },
): Promise<void> {
  await beginRun(db, { ...run, staffId: null });
  await appendAudit(db, [
    {
      at: run.now,
      staffId: null,
      operation: 'retention.run',
      entity: 'retention-run',
      entityId: run.id,
      officeId: run.officeId,
    },
  ]);
}
