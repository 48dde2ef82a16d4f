import { monthsOfPeriod, partInMonth, type Period } from '#domain/time/period.ts';
import type { CallToWrite } from '#exports/call-rows-table.ts';
import type { Cell } from '#exports/sheet.ts';
import type { ReadDb } from '#store/database.ts';
import {
  beforeCalls,
  callRowsAfter,
  countCallRows,
  type CallPlace,
  type WantedCalls,
} from '#store/statistics/call-rows.ts';
import { callFact } from './call-fact.ts';
import { topicCategories } from './topic-categories.ts';

/** Rows read without a pause: a few milliseconds, so that whoever else asks meanwhile is answered in between. */
export const PAGE_ROWS = 200;

export interface RowOffice {
  readonly id: string;
  readonly name: string;
}

interface Scope {
  readonly period: Period;
  readonly municipality: string | null;
}

/** How far the reading is; it ends before the next page once it is stopped. */
export interface Reading {
  done: number;
  isStopped: boolean;
}

const ofOffice = ({ id }: RowOffice, { period, municipality }: Scope): WantedCalls => ({
  officeId: id,
  ...period,
  municipality,
});

/** Lets whatever else has come to the service be answered first. */
const othersTurn = () =>
  new Promise<void>((resolve) => {
    setImmediate(resolve);
  });

/** How many rows there will be, counted a month at a time with a pause between. */
export async function countCalls(db: ReadDb, offices: readonly RowOffice[], scope: Scope): Promise<number> {
  let calls = 0;
  for (const office of offices)
    for (const month of monthsOfPeriod(scope.period)) {
      const period = partInMonth(scope.period, month);
      if (!period) continue;
      calls += await countCallRows(db, ofOffice(office, { ...scope, period }));
      await othersTurn();
    }
  return calls;
}

/** The calls of one office after another, each in order of their beginnings, a page at a time. */
export async function* callPages(
  db: ReadDb,
  offices: readonly RowOffice[],
  scope: Scope,
  reading: Reading,
  rowOf: (call: CallToWrite) => readonly Cell[],
): AsyncGenerator<readonly (readonly Cell[])[], void, void> {
  for (const office of offices) {
    const wanted = ofOffice(office, scope);
    const topics = await topicCategories(db, [office.id], scope.period);
    const names = new Map(topics.map(({ key, name }) => [key, name ?? undefined]));
    const about = { officeName: office.name, topicName: (code: string) => names.get(code) };
    let after: CallPlace = beforeCalls(wanted);
    for (;;) {
      if (reading.isStopped) return;
      const rows = await callRowsAfter(db, wanted, after, PAGE_ROWS);
      reading.done += rows.length;
      yield rows.map((row) => rowOf({ ...about, call: callFact(row) }));
      const last = rows.at(-1);
      if (!last || rows.length < PAGE_ROWS) break;
      after = last;
      await othersTurn();
    }
  }
}
