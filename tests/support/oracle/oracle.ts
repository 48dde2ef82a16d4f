import { CompiledQuery } from 'kysely';
import type { ReadDb } from '#store/database.ts';
import { base } from './base-queries.ts';
import { addDays, clockChanges, daysFrom, weekday } from './calendar.ts';
import { figureQueries, ofAnswered, ofNow } from './figure-queries.ts';
import { isWorking, lineDay, type LineDay, type Plan } from './plan.ts';
import { slotsOf } from './slots.ts';
import { dayQueries, tableQueries } from './table-queries.ts';

/** What a report is asked of. */
export interface Asked {
  readonly officeIds: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly municipality: string | null;
}

export type FigureName = keyof typeof figureQueries;
export type TableName = keyof typeof tableQueries;
export type CountName = FigureName | TableName | 'days';
export const figureNames = Object.keys(figureQueries) as FigureName[];
export const tableNames = Object.keys(tableQueries) as TableName[];
const isFigure = (name: CountName): name is FigureName => name in figureQueries;
const notByMunicipality: readonly TableName[] = ['deskQuestion', 'eventKinds', 'passes'];

/** A figure's value, with what was divided by what; undefined is the empty case. */
export interface Told {
  readonly value: number;
  readonly part?: number;
  readonly divisor?: number;
}

/** A report, counted a second time. */
export interface Counted {
  readonly figures: Readonly<Record<string, Told | undefined>>;
  /** Every day with what it was in each office, and its counts that are not 0. */
  readonly days: readonly {
    readonly on: string;
    readonly lines: readonly LineDay[];
    readonly counts: Readonly<Record<string, number>>;
  }[];
  /** Rows as `key: count`, sorted. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

/** What is known of a database before anything is asked: when its offices are open, and what time it is. */
export interface Oracle {
  readonly db: ReadDb;
  readonly plan: Plan;
  readonly today: string;
  /** Minutes from midnight. */
  readonly minute: number;
  readonly fixed: Readonly<Record<string, string>>;
  readonly lineOf: (officeId: string, on: string) => LineDay;
  /** A control changes a query here. */
  readonly rewritten: (text: string) => string;
}

/** Counts days and slots of some years ahead of the questions. */
export function oracleOf(
  db: ReadDb,
  plan: Plan,
  of: {
    readonly officeIds: readonly string[];
    readonly year: number;
    readonly today: string;
    readonly minute: number;
  },
  rewritten: (text: string) => string = (text) => text,
): Oracle {
  const days = daysFrom(`${of.year - 1}-12-01`, `${of.year + 1}-03-31`);
  const lines = new Map<string, LineDay>();
  const rows = of.officeIds.flatMap((id) =>
    days.map((on) => {
      const line = lineDay(plan, id, on);
      lines.set(`${id} ${on}`, line);
      return [id, on, weekday(on), line.opens, line.closes];
    }),
  );
  const work = of.officeIds.flatMap((id) =>
    days.filter((on) => isWorking(plan, id, on)).map((on) => [id, on]),
  );
  const slots = of.officeIds.flatMap((id) =>
    days.flatMap((on) =>
      slotsOf(plan, id, on).map((slot) => [id, slot.adviserId, on, slot.starts, slot.ends]),
    ),
  );
  return {
    db,
    plan,
    today: of.today,
    minute: of.minute,
    fixed: {
      zone: JSON.stringify(clockChanges(addDays(days[0] ?? '', -40), days.at(-1) ?? '')),
      days: JSON.stringify(rows),
      work: JSON.stringify(work),
      slots: JSON.stringify(slots),
    },
    lineOf: (officeId, on) => {
      const line = lines.get(`${officeId} ${on}`);
      if (!line) throw new RangeError(`Nothing is known of ${on}`);
      return line;
    },
    rewritten,
  };
}

type Rows = readonly Readonly<Record<string, string | number | null>>[];

async function ask(oracle: Oracle, asked: Asked, query: string): Promise<Rows> {
  const { today, minute, fixed } = oracle;
  const through = today < asked.to ? today : asked.to;
  const offices = JSON.stringify(asked.officeIds);
  const { from, to, municipality } = asked;
  const values = { ...fixed, offices, from, to, through, today, minute, municipality };
  const text = oracle.rewritten(`${base} ${query}`);
  return (await oracle.db.executeQuery(CompiledQuery.raw(text, [values]))).rows as Rows;
}

const tableOf = (rows: Rows) => rows.map(({ key, count }) => `${key}: ${count}`).toSorted();

/** The figure of a row; no row and no value are the empty case. */
function toldOf(row: Rows[number] | undefined): Told | undefined {
  const { value = null, part, divisor } = row ?? {};
  if (value === null) return undefined;
  return {
    value: Number(value),
    ...(part === undefined ? {} : { part: Number(part) }),
    ...(divisor === undefined ? {} : { divisor: Number(divisor) }),
  };
}

async function daysOf(oracle: Oracle, asked: Asked): Promise<Counted['days']> {
  const counts = new Map<string, Record<string, number>>();
  // Only calls are known by municipality.
  const queries = asked.municipality === null ? Object.values(dayQueries) : [dayQueries.line];
  for (const query of queries)
    for (const { on, ...row } of await ask(oracle, asked, query))
      counts.set(String(on), { ...counts.get(String(on)), ...(row as Record<string, number>) });
  return daysFrom(asked.from, asked.to).map((on) => ({
    on,
    lines: asked.officeIds.map((id) => oracle.lineOf(id, on)),
    counts: Object.fromEntries(Object.entries(counts.get(on) ?? {}).filter(([, count]) => count !== 0)),
  }));
}

/** The figures that a report of what is asked has. */
export function figuresOf({ today }: Oracle, asked: Asked): readonly FigureName[] {
  const isNow = asked.from <= today && today <= asked.to;
  const isTold = (key: string) =>
    asked.municipality === null ? isNow || !ofNow.includes(key) : ofAnswered.includes(key);
  return figureNames.filter(isTold);
}

/** What is counted of the names given: of figures, of tables, or of the days. */
export async function countOf(oracle: Oracle, asked: Asked, names: readonly CountName[]): Promise<Counted> {
  const figures: Record<string, Told | undefined> = {};
  const tables: Record<string, readonly string[]> = {};
  for (const name of names) {
    if (name === 'days') continue;
    const rows = await ask(oracle, asked, isFigure(name) ? figureQueries[name] : tableQueries[name]);
    if (!isFigure(name)) tables[name] = tableOf(rows);
    else figures[name] = toldOf(rows[0]);
  }
  return { figures, tables, days: names.includes('days') ? await daysOf(oracle, asked) : [] };
}

/** Everything that a report tells, counted from the rows. Of a municipality only what is known of answered calls. */
export function countAll(oracle: Oracle, asked: Asked): Promise<Counted> {
  const ofMunicipality = (name: TableName) =>
    asked.municipality === null || !notByMunicipality.includes(name);
  return countOf(oracle, asked, [...figuresOf(oracle, asked), ...tableNames.filter(ofMunicipality), 'days']);
}
