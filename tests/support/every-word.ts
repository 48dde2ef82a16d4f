import { sql } from 'kysely';
import type { Store } from '#store/open.ts';

/** What every word about a client is made into. */
export const CANARY = 'kanaria-0036';

/** Columns that say who a client is, or hold what somebody typed about one. Found in the schema, never in the rules of the program. */
const personal =
  /(^|_)(label|phone|digits|folded|note|worry|advice|concern|summary|question|answer|text|reason|name|organisation|what|scope|understanding|goal|service|source|place)$|^(directed_to|promised_to_client|contact_way|note_to_kela|changes|content|ending)$/;

/** Tables about the office, its people and its settings; nothing in them is a client's. */
const ofOffice =
  /^(absence|audit_|cancelled_day_|closure|consultation_series|desk_question|directory_|duty_|event|guide|kela_|kysely_|mail_|office|old_figure|outside_time|published_month|question_prompt|report_made|request_log|retention|credential|start_code|entry_tries|computer_account|recovered_entry|service_hours|session|setting|staff_|client_inside_|sqlite_)/;

/** Codes that have the name of a text. */
const codes = ['call.number_source', 'contact_request.contact_way'];

interface Column {
  readonly table: string;
  readonly name: string;
}

/** Every column that may hold something of a client, as the schema has them. */
export async function clientColumns(store: Store): Promise<Column[]> {
  const { rows } = await sql<Column & { definition: string }>`
    select t.name as "table", c.name, t.sql as definition from sqlite_schema t, pragma_table_info(t.name) c
    where t.type = 'table' and t.sql like '%strict%' and lower(c.type) = 'text' and c.pk = 0`.execute(
    store.read,
  );
  return rows.filter(
    ({ table, name, definition }) =>
      !ofOffice.test(table) &&
      personal.test(name) &&
      !codes.includes(`${table}.${name}`) &&
      !new RegExp(`\\(${name} in \\(`).test(definition),
  );
}

const json: Readonly<Record<string, string>> = {
  'booking_draft.content': `json_object('clientLabel', '${CANARY}')`,
  'call.ending': `case when state = 'draft' then json_object('advice', '${CANARY}') end`,
  'call_change.changes': `json_array(json_object('field', 'worry', 'before', '${CANARY}'))`,
};

/** Puts the canary into every such column of every row. @returns the tables, with how many rows each has */
export async function plantEverywhere(store: Store): Promise<Map<string, number>> {
  const columns = await clientColumns(store);
  await store.write(async (db) => {
    for (const { table, name } of columns) {
      const value = json[`${table}.${name}`] ?? `'${CANARY} ' || rowid`;
      await sql`update ${sql.table(table)} set ${sql.ref(name)} = ${sql.raw(value)}`.execute(db);
    }
  });
  const counts = new Map<string, number>();
  for (const { table } of columns) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
      store.read,
    );
    counts.set(table, rows[0]?.n ?? 0);
  }
  return counts;
}

/** Where the canary can still be read with plain queries, as table.column. */
export async function stillThere(store: Store): Promise<string[]> {
  const found: string[] = [];
  for (const { table, name } of await clientColumns(store)) {
    const { rows } =
      await sql`select 1 from ${sql.table(table)} where ${sql.ref(name)} like ${`%${CANARY}%`} limit 1`.execute(
        store.read,
      );
    if (rows.length > 0) found.push(`${table}.${name}`);
  }
  return found;
}

/** Ends everything that somebody still works on. */
export async function endEverything(store: Store, on: string, at: number): Promise<void> {
  const steps = [
    `update promise set state = 'kept', kept_at = ${at} where state = 'open'`,
    `update handover set state = 'done'`,
    `update contact_request set state = 'closed', changed_at = ${at}`,
    `update meeting_request set state = 'withdrawn', ended_on = '${on}' where state = 'open'`,
    `update joint_meeting set state = 'held' where state = 'planned'`,
    `update joint_meeting set follow_up_done_at = ${at} where follow_up_on is not null`,
    `update joint_meeting_step set done_at = ${at}`,
    `update matter set state = 'closed', closed_at = ${at}, closed_on = '${on}', need_met = 'yes' where state = 'open'`,
    `update consultation_question set answered_on = '${on}'`,
  ];
  await store.write(async (db) => {
    for (const step of steps) await sql.raw(step).execute(db);
  });
}
