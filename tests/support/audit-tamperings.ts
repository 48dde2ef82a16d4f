import Database from 'better-sqlite3';
import { anyOf } from './any-of.ts';
import type { Subject } from '#domain/audit/subject.ts';
import type { Instant } from '#domain/time/instant.ts';
import { appendAudit, auditHash, FIRST_HASH } from '#store/audit/append.ts';
import type { ReadDb, Tables, WriteDb } from '#store/database.ts';
import { kyselyOver } from '#store/kysely.ts';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';

type Below = (below: number) => number;

/** A log whose every byte can be written by hand, as by somebody who holds the key of the file. */
export interface OpenLog {
  readonly database: Database.Database;
  readonly read: ReadDb;
  append(rows: number): Promise<void>;
}

export async function openLog(next: Below): Promise<OpenLog> {
  const database = new Database(':memory:');
  await migrate(database, migrations);
  database.pragma('foreign_keys = off');
  const db = kyselyOver<Tables>(database);
  return {
    database,
    read: db as unknown as ReadDb,
    async append(rows) {
      for (let index = 0; index < rows; index += 1) {
        const subjects: Subject[] = Array.from({ length: next(4) }, () => ({
          kind: next(2) === 0 ? 'booking' : 'call',
          id: `x${next(9)}`,
        }));
        const entry = {
          at: (1_790_000_000_000 + next(1_000_000)) as Instant,
          staffId: next(9) === 0 ? null : `s${next(5)}`,
          operation: anyOf(next, ['bookings.get', 'calls.day', 'bookings.book']),
          entity: anyOf(next, ['booking', 'call-day']),
          entityId: `e${next(50)}`,
          officeId: next(3) === 0 ? null : `o${next(3)}`,
          subjects,
        };
        await db.transaction().execute((write) => appendAudit(write as unknown as WriteDb, [entry]));
      }
    },
  };
}

interface Row {
  seq: number;
  at: number;
  staff_id: string | null;
  operation: string;
  entity: string;
  entity_id: string;
  previous_hash: string;
  hash: string;
  at_office: string | null;
  shown_id: number | null;
}

const rowsOf = ({ database }: OpenLog) =>
  database.prepare('select * from audit_entry order by seq').all() as Row[];

function replaceAll({ database }: OpenLog, rows: readonly Row[]): void {
  database.exec('delete from audit_entry');
  const insert = database.prepare(
    'insert into audit_entry values (@seq, @at, @staff_id, @operation, @entity, @entity_id, @previous_hash, @hash, @at_office, @shown_id)',
  );
  for (const row of rows) insert.run(row);
}

/** Numbers and hashes as an honest log of these rows would have: the work of somebody who knows the program. */
function chained({ database }: OpenLog, rows: readonly Row[]): Row[] {
  const setHash = database.prepare('select hash from audit_shown where id = ?').pluck();
  let previous = FIRST_HASH;
  return rows.map((row, index) => {
    const seq = index + 1;
    const hash = auditHash(seq, previous, {
      at: row.at as Instant,
      staffId: row.staff_id,
      operation: row.operation,
      entity: row.entity,
      entityId: row.entity_id,
      officeId: row.at_office,
      shown: row.shown_id === null ? null : (setHash.get(row.shown_id) as string),
    });
    const made = { ...row, seq, previous_hash: previous, hash };
    previous = hash;
    return made;
  });
}

const columns = [
  'at',
  'staff_id',
  'operation',
  'entity',
  'entity_id',
  'previous_hash',
  'hash',
  'at_office',
  'shown_id',
  'seq',
] as const;

/** What one may do to a log; each leaves it another log than it was. `recomputed` ones leave a chain without a fault. */
export const tamperings: Readonly<Record<string, (log: OpenLog, next: Below) => void>> = {
  'a field changed'(log, next) {
    const rows = rowsOf(log);
    const at = next(rows.length);
    const row = rows[at] as Row;
    const column = anyOf(next, columns);
    const before = row[column];
    // A number of the same kind, another text, or nothing where there was something.
    const nullable = ['staff_id', 'at_office', 'shown_id'].includes(column);
    const changed =
      nullable && before !== null && next(2) === 0
        ? null
        : typeof before === 'number' || column === 'shown_id'
          ? ((before as number | null) ?? 0) + 1 + (column === 'seq' ? rows.length : next(1000))
          : `${before ?? ''}!`;
    replaceAll(log, rows.with(at, { ...row, [column]: changed }));
  },
  'a row taken away'(log, next) {
    const rows = rowsOf(log);
    const at = next(rows.length);
    replaceAll(log, rows.toSpliced(at, 1));
  },
  'a row taken away and the rest numbered anew'(log, next) {
    const rows = rowsOf(log).toSpliced(next(rowsOf(log).length - 1), 1);
    replaceAll(
      log,
      rows.map((row, index) => ({ ...row, seq: index + 1 })),
    );
  },
  'a row put between'(log, next) {
    const rows = rowsOf(log);
    const at = next(rows.length);
    const copy = { ...(rows[next(rows.length)] as Row), hash: `${next(1e9)}`.padStart(64, 'f') };
    replaceAll(
      log,
      rows.toSpliced(at, 0, copy).map((row, index) => ({ ...row, seq: index + 1 })),
    );
  },
  'two rows that changed places'(log, next) {
    const rows = rowsOf(log);
    const one = next(rows.length - 1);
    const other = one + 1 + next(rows.length - 1 - one);
    const [first, second] = [rows[one] as Row, rows[other] as Row];
    replaceAll(log, rows.with(one, { ...second, seq: first.seq }).with(other, { ...first, seq: second.seq }));
  },
  'a thing of a set changed'({ database }, next) {
    const things = database.prepare('select * from audit_shown_subject').all() as {
      shown_id: number;
      kind: string;
      subject_id: string;
    }[];
    const { shown_id, kind, subject_id } = anyOf(next, things);
    const where = 'where shown_id = ? and kind = ? and subject_id = ?';
    const how = next(3);
    if (how === 0)
      database.prepare(`delete from audit_shown_subject ${where}`).run(shown_id, kind, subject_id);
    else if (how === 1)
      database
        .prepare(`update audit_shown_subject set subject_id = subject_id || '!' ${where}`)
        .run(shown_id, kind, subject_id);
    else
      database
        .prepare('insert into audit_shown_subject values (?, ?, ?)')
        .run(shown_id, kind, `${subject_id}!`);
  },
  'a set taken away'({ database }, next) {
    const sets = database.prepare('select id from audit_shown').pluck().all() as number[];
    database.prepare('delete from audit_shown where id = ?').run(anyOf(next, sets));
  },
  'the end cut off'(log, next) {
    const rows = rowsOf(log);
    replaceAll(log, rows.slice(0, next(rows.length)));
  },
  'a row changed and every hash from there on made anew'(log, next) {
    const rows = rowsOf(log);
    const at = next(rows.length);
    replaceAll(log, chained(log, rows.with(at, { ...(rows[at] as Row), staff_id: `changed${next(5)}` })));
  },
  'a row taken away, every hash made anew, and rows added'(log, next) {
    const rows = rowsOf(log).toSpliced(next(rowsOf(log).length), 1);
    const added = Array.from({ length: 1 + next(3) }, () => rows[next(rows.length)] as Row);
    replaceAll(log, chained(log, [...rows, ...added]));
  },
};

/** Those that a chain alone cannot show. */
export const recomputed = [
  'the end cut off',
  'a row changed and every hash from there on made anew',
  'a row taken away, every hash made anew, and rows added',
];
