import type Database from 'better-sqlite3';

/** What the floor answers of a client: the same as the product, as SQLite gives it. */
export interface RawClient {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
}

/** Searching by hand: one prepared statement for each kind, the text already folded, no permission and no audit. */
export interface RawSearch {
  /** One range of the tree of beginnings. */
  readonly start: (officeId: string, start: string) => RawClient[];
  /** One look into the index of threes. */
  readonly inside: (officeId: string, part: string) => RawClient[];
}

const columns = `client.id, client.office_id, client.name, client.phone, client.municipality_code, client.own_worker_id,
  worker.name as worker, client.disclosure_prohibition, client.safety_non_disclosure, client.changed_at,
  changer.name as changer, client.version`;
const joins = `left join staff_member worker on worker.id = client.own_worker_id
  join staff_member changer on changer.id = client.changed_by_id`;

/** Prepares the floor on the product's own tables. */
export function rawSearch(database: Database.Database): RawSearch {
  const start = database.prepare<[string, string, string], RawClient>(
    `select ${columns} from client_start cross join client on client.row_no = client_start.row_no ${joins}
     where client_start.office_id = ? and start >= ? and start < ? order by start, client_start.row_no limit 10`,
  );
  const inside = database.prepare<[string, string], RawClient>(
    `select ${columns} from client_inside cross join client on client.row_no = client_inside.rowid ${joins}
     where client_inside match ? and client.office_id = ? limit 10`,
  );
  return {
    start: (officeId, text) => start.all(officeId, text, `${text}\u{10FFFF}`),
    inside: (officeId, part) => inside.all(`"${part}"`, officeId),
  };
}
