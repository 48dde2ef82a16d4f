import type Database from 'better-sqlite3';

/** An open connection that may be exchanged for one to another file; who holds this goes on with that one. */
export interface HeldDatabase {
  database: Database.Database;
}
