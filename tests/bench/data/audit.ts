import type { Instant } from '#domain/time/instant.ts';
import { appendAudit, type AuditEntry } from '#store/audit/append.ts';
import type { WriteDb } from '#store/database.ts';
import type { BenchPeople } from './people.ts';

/** Rows of one statement: eight values each. */
const AT_ONCE = 3000;

/** Adds the two audit rows that each of `calls` calls left behind: the log is as long as the history. */
export async function fillAudit(
  db: WriteDb,
  { officeId, counsellorId }: BenchPeople,
  calls: number,
  now: Instant,
): Promise<void> {
  let waiting: AuditEntry[] = [];
  for (let index = 0; index < calls; index += 1) {
    const what = { at: now, staffId: counsellorId, entity: 'call', entityId: `${officeId}-call-${index}` };
    waiting.push({ ...what, operation: 'calls.start' }, { ...what, operation: 'calls.finish' });
    if (waiting.length < AT_ONCE && index < calls - 1) continue;
    await appendAudit(db, waiting);
    waiting = [];
  }
}
