import type Database from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import type { HeldDatabase } from './held-database.ts';
import { waitingForTurn } from './waiting-for-turn.ts';

/**
 * Kysely's driver over one SQLite connection, differing from the built-in one in four ways:
 * transactions begin IMMEDIATE (DEFERRED gave 89–94 % SQLITE_BUSY in the booking race), they wait for another process's
 * without stopping this one, only one user holds the connection at a time (interleaved `await`s would otherwise run
 * inside another's transaction), and statements are prepared once.
 */
export class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection;
  readonly #held: HeldDatabase;
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(held: HeldDatabase) {
    this.#held = held;
    this.#connection = new SqliteConnection(held);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    let release: () => void = () => undefined;
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await waitingForTurn(() => connection.executeQuery(CompiledQuery.raw('begin immediate')));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A fault such as a full disk may have ended the transaction already; a second rollback would hide the cause.
    if (this.#held.database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    this.#held.database.close();
  }
}

const KEPT_STATEMENTS = 500;

class SqliteConnection implements DatabaseConnection {
  readonly #statements = new Map<string, Database.Statement>();
  readonly #held: HeldDatabase;
  /** The connection for which the statements were prepared. */
  #preparedFor: Database.Database;

  constructor(held: HeldDatabase) {
    this.#held = held;
    this.#preparedFor = held.database;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#prepare(sql);
    if (statement.reader) return { rows: statement.all(...parameters) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    for (const row of this.#held.database.prepare(sql).iterate(...parameters)) yield { rows: [row as Row] };
  }

  #prepare(sql: string): Database.Statement {
    const { database } = this.#held;
    if (database !== this.#preparedFor) this.#statements.clear();
    this.#preparedFor = database;
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }
}
