import { connect, type DatabaseKey } from '#store/connection.ts';

/**
 * Writes every page of an open database anew, so that nothing is left between its rows: overwriting at deletion (`secure_delete`)
 * doesn't reach the copies of rows that a page keeps in its free middle after it was divided. Others read on; who writes
 * waits meanwhile.
 * @throws SqliteError when another writer doesn't let go within some seconds; nothing has changed then
 */
export function rewriteDatabase(path: string, key: DatabaseKey): void {
  const database = connect(path, key, { readonly: false, fileMustExist: true });
  try {
    database.exec('vacuum');
  } finally {
    database.close();
  }
}
