import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder } from '#tests/bench/data/bench-office.ts';

const BIN = '/usr/lib/postgresql/15/bin';

/** What pgbench says of one round. */
export interface PostgresRound {
  readonly booked: number;
  readonly tps: number;
}

/** A PostgreSQL of the bench's own, reached by its socket only. */
export interface Postgres {
  /** `clients` connections try the same 100 slots at once, each once, as one function call. */
  race(round: number, clients: number): PostgresRound;
  close(): void;
}

/**
 * The rows of one booking, as in our own tables: six steps under a primary key that refuses an overlap, then booking, topic,
 * state, audit row and kept answer. Less than we do (no hash chain, no permission, no check of the hours), in one call.
 */
const schema = `
  create table occupancy (resource_id text, on_date text, minute int, source_kind text, source_id text,
    primary key (resource_id, on_date, minute));
  create table booking (id text primary key, round int, office_id text, adviser_id text, on_date text, start_minute int,
    end_minute int, kind text, state text, channel text, client_label text, booked_by_id text, booked_at bigint);
  create index booking_by_day on booking (office_id, on_date, start_minute, client_label);
  create table booking_topic (booking_id text, topic_code text, primary key (booking_id, topic_code));
  create table booking_state (id bigserial primary key, booking_id text, state text, at bigint, staff_id text);
  create index booking_state_by_booking on booking_state (booking_id, id);
  create table audit_entry (seq bigserial primary key, at bigint, staff_id text, operation text, entity text, entity_id text);
  create index audit_entry_by_entity on audit_entry (entity, entity_id);
  create table request_log (id text primary key, operation text, answer text, at bigint);
  create function book(round int, slot int) returns boolean language plpgsql as $$
  declare
    new_id text := gen_random_uuid()::text;
    day text := 'day ' || round || ' ' || (slot / 10);
    start int := 540 + (slot % 10) * 30;
  begin
    insert into occupancy select 'adviser', day, start + step * 5, 'booking', new_id from generate_series(0, 5) as step;
    insert into booking values (new_id, round, 'office', 'adviser', day, start, start + 30, 'individual', 'booked', 'phone',
      'Koe', 'secretary', 0);
    insert into booking_topic values (new_id, 'perustoimeentulotuki');
    insert into booking_state (booking_id, state, at, staff_id) values (new_id, 'booked', 0, 'secretary');
    insert into audit_entry (at, staff_id, operation, entity, entity_id) values (0, 'secretary', 'bookings.book', 'booking', new_id);
    insert into request_log values (gen_random_uuid()::text, 'bookings.book', repeat('x', 700), 0);
    return true;
  exception when unique_violation then
    return false;
  end $$;`;

/** Starts a new cluster (synchronous_commit and fsync on, as installed); undefined where there is no PostgreSQL 15 to use. */
export function startPostgres(): Postgres | undefined {
  if (!existsSync(`${BIN}/initdb`)) return undefined;
  const { path, remove } = benchFolder();
  // PostgreSQL refuses to run as root; its package has made a user for it.
  const root = process.getuid?.() === 0;
  const owner = root ? spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout.trim() : '';
  if (root && owner === '') {
    remove();
    return undefined;
  }
  if (root) chownSync(path, Number(owner), -1);
  const as = (program: string, ...args: string[]) => {
    const command = [`${BIN}/${program}`, ...args];
    const [file = '', ...rest] = root ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    return execFileSync(file, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], cwd: path });
  };
  const data = join(path, 'data');
  const reach = ['-h', path, '-p', '5499'];
  as('initdb', '-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C');
  as('pg_ctl', '-D', data, '-w', '-l', join(path, 'log'), '-o', `-k ${path} -p 5499 -h ''`, 'start');
  const query = (sql: string) =>
    as('psql', ...reach, '-qAt', '-v', 'ON_ERROR_STOP=1', '-d', 'postgres', '-c', sql);
  query(schema);
  const scripts = join(path, 'scripts');
  mkdirSync(scripts);
  const script = join(scripts, 'race.sql');
  writeFileSync(script, '\\set slot :slot + 1\nselect book(:round, :slot);\n');
  return {
    race(round, clients) {
      const many = String(clients);
      const defined = ['-D', `round=${round}`, '-D', 'slot=-1'];
      const load = ['-n', '-M', 'prepared', '-c', many, '-j', many, '-t', '100', '-f', script];
      const said = as('pgbench', ...reach, ...load, ...defined, 'postgres');
      const tps = /tps = ([\d.]+)/.exec(said)?.[1];
      if (tps === undefined) throw new Error(`pgbench said: ${said}`);
      const booked = Number(query(`select count(*) from booking where round = ${round}`));
      return { booked, tps: Number(tps) };
    },
    close() {
      as('pg_ctl', '-D', data, '-m', 'fast', '-w', 'stop');
      remove();
    },
  };
}
