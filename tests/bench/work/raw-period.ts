import type Database from 'better-sqlite3';
import type { Period } from '#domain/time/period.ts';

/** One fetched call: day, beginning, missed, outcome, five codes, minutes, work after the call, big case, topics. */
type RawCall = [
  string,
  number,
  number,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  number | null,
  number | null,
  number,
  string,
];

/** What the floor counts: the line's figures of the report that rows of calls are needed for. */
export interface RawPeriod {
  readonly incoming: number;
  readonly missed: number;
  /** `day outcome` → calls. */
  readonly days: ReadonlyMap<string, number>;
  /** One map for each of service task, municipality, caller, age and topic. */
  readonly codes: readonly ReadonlyMap<string | null, number>[];
  readonly halfHours: ReadonlyMap<number, number>;
  readonly minutes: readonly number[];
  readonly wrapUpMinutes: number;
  readonly booked: number;
}

/**
 * Makes the table that the floor reads: what the report counts of a call and nothing else, under an index that covers it,
 * topics already gathered. A table of the bench's own; the product has none.
 */
export function makeCoveredTables(database: Database.Database): void {
  // Two figures read the same file, and the second finds the first one's table.
  const isThere =
    database.prepare(`select 1 from sqlite_schema where name = 'covered_call'`).get() !== undefined;
  if (isThere) return;
  database.exec(`
    create table covered_call (office_id, on_date, start_minute, missed, outcome, service_task, municipality_code,
      caller_kind, age_band, minutes, wrap_up_minutes, big_case, topics);
    insert into covered_call select office_id, on_date, start_minute, state = 'missed', outcome, service_task,
      municipality_code, caller_kind, age_band, (ended_at - started_at) / 60000, wrap_up_minutes, big_case,
      (select coalesce(group_concat(topic_code), '') from call_topic where call_id = call.id)
      from call where state <> 'draft' and time = 'inside';
    create index covered_call_all on covered_call (office_id, on_date, start_minute, missed, outcome, service_task,
      municipality_code, caller_kind, age_band, minutes, wrap_up_minutes, big_case, topics);
    create table covered_booking (office_id, on_date, state);
    insert into covered_booking select office_id, on_date, state from booking;
    create index covered_booking_all on covered_booking (office_id, on_date, state);
  `);
}

/** The fastest way found to count an office's period from the covering index: one scan of its rows, counted by hand. */
export function rawPeriod(database: Database.Database): (officeId: string, period: Period) => RawPeriod {
  const calls = database
    .prepare(
      `select on_date, start_minute, missed, outcome, service_task, municipality_code, caller_kind, age_band, minutes,
       wrap_up_minutes, big_case, topics from covered_call where office_id = ? and on_date between ? and ?`,
    )
    .raw();
  const bookings = database
    .prepare(
      `select on_date, state, count(*) from covered_booking where office_id = ? and on_date between ? and ?
       group by on_date, state`,
    )
    .raw();
  return (officeId, { from, to }) => {
    const counted = countCalls(calls.all(officeId, from, to) as RawCall[]);
    const rows = bookings.all(officeId, from, to) as [string, string, number][];
    const booked = rows.reduce((sum, [, state, count]) => sum + (state === 'cancelled' ? 0 : count), 0);
    return { ...counted, booked };
  };
}

function countCalls(rows: readonly RawCall[]): Omit<RawPeriod, 'booked'> {
  const days = new Map<string, number>();
  const codes = Array.from({ length: 5 }, () => new Map<string | null, number>());
  const halfHours = new Map<number, number>();
  const minutes: number[] = [];
  let missed = 0;
  let wrapUpMinutes = 0;
  const add = <Key>(map: Map<Key, number> | undefined, key: Key) => map?.set(key, (map.get(key) ?? 0) + 1);
  for (const [
    on,
    startMinute,
    isMissed,
    outcome,
    task,
    municipality,
    caller,
    age,
    length,
    wrapUp,
    ,
    topics,
  ] of rows) {
    add(halfHours, startMinute - (startMinute % 30));
    add(days, `${on} ${outcome ?? ''}`);
    if (isMissed === 1) {
      missed += 1;
      continue;
    }
    if (length !== null) minutes.push(length);
    wrapUpMinutes += wrapUp ?? 0;
    if (outcome === 'nonCase') continue;
    add(codes[0], task);
    add(codes[1], municipality);
    add(codes[2], caller);
    add(codes[3], age);
    for (const topic of topics === '' ? [null] : topics.split(',')) add(codes[4], topic);
  }
  minutes.sort((one, other) => one - other);
  return { incoming: rows.length, missed, days, codes, halfHours, minutes, wrapUpMinutes };
}
