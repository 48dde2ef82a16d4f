import { existsSync, linkSync, rmSync, statSync } from 'node:fs';
import { connect, type DatabaseKey } from './connection.ts';
import { StoreFault } from './store-fault.ts';

/**
 * Refuses a write-ahead log that belongs to an earlier time of the database: a synchronising or restoring program has put back
 * one file and not the other. SQLite would take it, mix old pages among new ones and find nothing wrong. Every change
 * has its row in the audit log, and none is ever taken out: what the file alone holds must still be there with its log, without gaps.
 * Nothing is changed. A file that cannot be read alone (a checkpoint was cut off) tells nothing and is let through.
 * @throws StoreFault LOG_STALE
 */
export function refuseStaleLog(path: string, key: DatabaseKey): void {
  const log = `${path}-wal`;
  if (!existsSync(log) || statSync(log).size === 0) return;
  const alone = lastAlone(path, key);
  if (alone === undefined) return;
  const together = connect(path, key, { readonly: true, fileMustExist: true });
  try {
    const hash = together.prepare('select hash from audit_entry where seq = ?').pluck().get(alone.seq);
    const counted = together
      .prepare('select count(*) as rows, max(seq) as last from audit_entry')
      .get() as Counted;
    if (hash !== alone.hash || counted.rows !== counted.last) throw new StoreFault('LOG_STALE');
  } finally {
    together.close();
  }
}

interface Counted {
  readonly rows: number;
  readonly last: number;
}
interface LastRow {
  readonly seq: number;
  readonly hash: string;
}

/** The last audit row of the file without its log: read under another name, beside which no log lies. */
function lastAlone(path: string, key: DatabaseKey): LastRow | undefined {
  const name = `${path}.alone`;
  const clear = () => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${name}${end}`, { force: true });
  };
  clear();
  try {
    linkSync(path, name);
    const database = connect(name, key, { readonly: true, fileMustExist: true });
    try {
      return database.prepare('select seq, hash from audit_entry order by seq desc limit 1').get() as
        LastRow | undefined;
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  } finally {
    clear();
  }
}
