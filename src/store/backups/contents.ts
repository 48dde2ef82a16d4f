import type Database from 'better-sqlite3';

/** The end of the audit log of a file: how many rows it has and the hash of the last. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

/** What a copy is compared with: the rows of every table and the end of the audit log, read at one moment. */
export interface Contents {
  readonly rows: Readonly<Record<string, number>>;
  readonly head: AuditHead;
}

const hasTable = (database: Database.Database, name: string) =>
  database.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(name) !== undefined;

/** The last row of the audit log; seq 0 for a file of before it. */
export function auditHead(database: Database.Database): AuditHead {
  if (!hasTable(database, 'audit_entry')) return { seq: 0, hash: '' };
  const row = database.prepare('select seq, hash from audit_entry order by seq desc limit 1').get();
  return (row as AuditHead | undefined) ?? { seq: 0, hash: '' };
}

/** Whether the file's audit log went through this row: a copy of it is then a copy of an earlier moment of the file. */
export function wentThrough(database: Database.Database, { seq, hash }: AuditHead): boolean {
  if (seq === 0) return true;
  return (
    hasTable(database, 'audit_entry') &&
    database.prepare('select 1 from audit_entry where seq = ? and hash = ?').get(seq, hash) !== undefined
  );
}

/** Rows by table and the audit head, at one moment. */
export function contentsOf(database: Database.Database): Contents {
  return database.transaction(() => {
    const tables = database
      .prepare(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
      )
      .all() as { name: string }[];
    const rows = Object.fromEntries(
      tables.map(({ name }) => [
        name,
        (database.prepare(`select count(*) as n from "${name}"`).get() as { n: number }).n,
      ]),
    );
    return { rows, head: auditHead(database) };
  })();
}

/**
 * Whether a copy is the file as it was at some moment between two looks at it. Where nothing was written in between, all
 * has to be the same; else the copy ends at a row of the file's own audit log, and what has not changed is the same.
 */
export function isBetween(
  file: Database.Database,
  copy: Contents,
  before: Contents,
  after: Contents,
): boolean {
  const names = new Set([before, after, copy].flatMap(({ rows }) => Object.keys(rows)));
  const same = [...names].every(
    (name) => before.rows[name] !== after.rows[name] || copy.rows[name] === before.rows[name],
  );
  const { seq } = copy.head;
  return same && seq >= before.head.seq && seq <= after.head.seq && wentThrough(file, copy.head);
}
