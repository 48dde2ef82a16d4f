import { connect } from '#store/connection.ts';
import { DATABASE_FILE } from '#store/open.ts';

/** What a restore itself writes: the windows that are signed out, the log of it, kept answers. */
const ownOfRestore = ['session', 'audit_entry', 'request_log'];

/** Every row of a stored database but what a restore itself writes, in an order of their own. */
export function storedRows(folder: string, key: Uint8Array): Record<string, string[]> {
  const database = connect(`${folder}/${DATABASE_FILE}`, key, { readonly: true, fileMustExist: true });
  try {
    const tables = database
      .prepare(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
      )
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      tables
        .filter((name) => !ownOfRestore.includes(name))
        .map((name) => [
          name,
          database
            .prepare(`select * from "${name}"`)
            .all()
            .map((row) => JSON.stringify(row))
            .sort(),
        ]),
    );
  } finally {
    database.close();
  }
}
