import { cpus, totalmem, type } from 'node:os';
import Database from 'better-sqlite3';

/** What the figures were measured on, without anything that names the computer. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly sqlite: string;
}

/** This computer. */
export function thisMachine(): Machine {
  const database = new Database(':memory:');
  const sqlite = database.prepare('select sqlite_version()').pluck().get() as string;
  database.close();
  return {
    processor: cpus()[0]?.model.trim() ?? '?',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: type(),
    node: process.version.slice(1),
    sqlite,
  };
}
