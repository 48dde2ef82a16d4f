import { sql, type RawBuilder } from 'kysely';
import { instantOf, localOf, type Instant } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { RetentionArea } from '#domain/retention/areas.ts';
import type { ReadDb } from '#store/database.ts';
import { REMOVED, type ClientColumns, type RetentionRule } from './rule.ts';
import { retentionRules } from './rules.ts';

/** Rows that are looked at in one statement: at most some milliseconds, however large the table. */
const WINDOW = 2000;

export interface DueQuestion {
  readonly area: RetentionArea;
  readonly officeId: string;
  /** The last day whose words are removed, included. */
  readonly lastOn: LocalDate;
}

/** What is due of an area. */
export interface DueCount {
  readonly due: number;
  /** The earliest day of what is due; null when nothing is. */
  readonly oldestOn: LocalDate | null;
  /** How many are of the same days but still open, and stay. */
  readonly open: number;
}

const isHeld = ({ table, of, marks = [], words = [], other = {} }: ClientColumns, owner: string): string => {
  const tests = [
    ...marks.map((name) => `${table}.${name} <> ''`),
    ...words.map((name) => `${table}.${name} not in ('', '${REMOVED}')`),
    ...Object.entries(other).map(([name, after]) => `${table}.${name} is not ${after}`),
  ].join(' or ');
  return of === undefined
    ? `(${tests})`
    : `exists (select 1 from ${table} where ${table}.${of} = ${owner}.id and (${tests}))`;
};

/** The rule as SQL over one window of the table's rows. */
function parts(question: DueQuestion): {
  since: RawBuilder<unknown>;
  isDue: RawBuilder<boolean>;
  isOpen: RawBuilder<unknown>;
} {
  const rule: RetentionRule = retentionRules[question.area];
  const bound = (text: string) =>
    sql.join(
      text.split(/(:office|:last)/).map((part) => {
        if (part === ':office') return sql.val(question.officeId);
        return part === ':last' ? sql.val(question.lastOn) : sql.raw(part);
      }),
      sql.raw(''),
    );
  const { since } = rule;
  const isPast =
    'day' in since
      ? sql`${sql.raw(since.day)} <= ${question.lastOn}`
      : sql`${sql.raw(since.moment)} < ${instantOf(plusDays(question.lastOn, 1), at(0))}`;
  const held = rule.holds.map((columns) => isHeld(columns, rule.table)).join(' or ');
  return {
    since: sql.raw('day' in since ? since.day : since.moment),
    isDue: sql<boolean>`${sql.ref(`${rule.table}.office_id`)} = ${question.officeId} and ${isPast} and (${sql.raw(held || 'true')})`,
    isOpen: sql`(${bound(rule.isOpen)})`,
  };
}

/** The windows of a table, which together hold every row there is now. */
export async function windowsOf(db: ReadDb, area: RetentionArea): Promise<{ after: number; upTo: number }[]> {
  const { table } = retentionRules[area];
  const { rows } = await sql<{
    first: number | null;
    last: number | null;
  }>`select min(rowid) as first, max(rowid) as last from ${sql.table(table)}`.execute(db);
  const { first, last } = rows[0] ?? {};
  if (first === null || first === undefined || last === null || last === undefined) return [];
  const count = Math.floor((last - first) / WINDOW) + 1;
  return Array.from({ length: count }, (_, index) => {
    const after = first - 1 + index * WINDOW;
    return { after, upTo: after + WINDOW };
  });
}

/** What is due within a window, and what would be if it were not open. */
export async function countDue(
  db: ReadDb,
  question: DueQuestion,
  { after, upTo }: { after: number; upTo: number },
): Promise<DueCount> {
  const { since, isDue, isOpen } = parts(question);
  const { table } = retentionRules[question.area];
  const { rows } = await sql<{ due: number; open: number; oldest: LocalDate | Instant | null }>`
    select count(*) filter (where not open) as due, count(*) filter (where open) as open,
      min(since) filter (where not open) as oldest
    from (select ${since} as since, ${isOpen} as open from ${sql.table(table)}
      where ${sql.ref(`${table}.rowid`)} > ${after} and ${sql.ref(`${table}.rowid`)} <= ${upTo} and ${isDue})`.execute(
    db,
  );
  const { due = 0, open = 0, oldest = null } = rows[0] ?? {};
  return { due, open, oldestOn: typeof oldest === 'number' ? localOf(oldest).on : oldest };
}

/** The rows of a window that are due now, by row number. */
export async function dueRows(
  db: ReadDb,
  question: DueQuestion,
  { after, upTo }: { after: number; upTo: number },
  most: number,
): Promise<number[]> {
  const { isDue, isOpen } = parts(question);
  const { table } = retentionRules[question.area];
  const no = sql.ref(`${table}.rowid`);
  const { rows } = await sql<{ no: number }>`select ${no} as no from ${sql.table(table)}
    where ${no} > ${after} and ${no} <= ${upTo} and ${isDue} and not ${isOpen} order by ${no} limit ${most}`.execute(
    db,
  );
  return rows.map((row) => row.no);
}
