import { expect, test } from 'vitest';
import type { AuditAnchor } from '#domain/audit/anchor.ts';
import { auditAnchor } from '#store/audit/append.ts';
import { verifyAudit } from '#store/audit/verify.ts';
import { openLog, recomputed, tamperings, type OpenLog } from '#tests/support/audit-tamperings.ts';
import { isLong } from '#tests/support/is-long.ts';
import { numbersFrom } from '#tests/support/random-counts.ts';

const TIMES = isLong ? 100_000 : 500;
/** A longer log is made now and then, so that not all are of one length. */
const PER_LOG = isLong ? 500 : 100;
const seed = Number(process.env['SEED'] ?? Date.now() % 1e9);
const next = numbersFrom(seed);

/** What is found of one tampering; the log is afterwards as it was. */
async function foundAfter(
  log: OpenLog,
  name: string,
  anchor: AuditAnchor | undefined,
): Promise<string | null> {
  log.database.exec('savepoint before_it');
  try {
    tamperings[name]?.(log, next);
    return (await verifyAudit(log.read, anchor)).fault;
  } finally {
    log.database.exec('rollback to before_it; release before_it');
  }
}

test(`S12 ${TIMES} tamperings are found given the last anchor`, { timeout: 3_600_000 }, async () => {
  console.log(`tamperings of the audit log: seed ${seed}`);
  const names = Object.keys(tamperings);
  const tried = new Map(names.map((name) => [name, 0]));
  const missed: string[] = [];
  let unseen = 0;
  let log: OpenLog | undefined;
  let anchor: AuditAnchor | undefined;
  for (let time = 0; time < TIMES; time += 1) {
    if (!log || time % PER_LOG === 0) {
      log?.database.close();
      log = await openLog(next);
      await log.append(8 + next(40));
      // Every log has a set, whatever chance made of it.
      while (log.database.prepare('select count(*) from audit_shown').pluck().get() === 0)
        await log.append(1);
      anchor = await auditAnchor(log.read);
      if ((await verifyAudit(log.read, anchor)).fault !== null) missed.push(`${time} an honest log`);
    }
    const name = names[time % names.length] ?? '';
    tried.set(name, (tried.get(name) ?? 0) + 1);
    if ((await foundAfter(log, name, anchor)) === null) missed.push(`${time} ${name}`);
    // The control: without an anchor a chain that was made anew, or cut, looks whole.
    if (recomputed.includes(name) && (await foundAfter(log, name, undefined)) === null) unseen += 1;
  }
  const controls = recomputed.reduce((sum, name) => sum + (tried.get(name) ?? 0), 0);
  console.log(`${TIMES} tried, ${missed.length} missed; ${unseen} of ${controls} unseen without an anchor`);
  expect(missed).toEqual([]);
  expect(Math.min(...tried.values())).toBeGreaterThanOrEqual(TIMES / names.length - 1);
  expect(unseen).toBe(controls);
});

test('an honest log that has grown since the anchor holds', async () => {
  const log = await openLog(next);
  await log.append(10);
  const anchor = await auditAnchor(log.read);
  await log.append(10);
  expect(await verifyAudit(log.read, anchor)).toMatchObject({ rows: 20, fault: null });
});

test('what is found is told by kind and place', async () => {
  const log = await openLog(next);
  await log.append(10);
  const anchor = await auditAnchor(log.read);
  const after = async (sql: string) => {
    log.database.exec(`savepoint it; ${sql}`);
    const { brokenAt, fault } = await verifyAudit(log.read, anchor);
    log.database.exec('rollback to it; release it');
    return { brokenAt, fault };
  };
  expect(await after('delete from audit_entry where seq > 7')).toEqual({ brokenAt: 8, fault: 'cut' });
  expect(await after('delete from audit_entry')).toEqual({ brokenAt: 1, fault: 'cut' });
  expect(await after("update audit_entry set operation = '' where seq = 4")).toEqual({
    brokenAt: 4,
    fault: 'chain',
  });
  expect(await verifyAudit(log.read, { rows: 10, head: 'f'.repeat(64) })).toMatchObject({
    brokenAt: 10,
    fault: 'rewritten',
  });
});
