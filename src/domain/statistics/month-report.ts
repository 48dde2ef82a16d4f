import { dayState, type DayState } from '#domain/service-hours/day-state.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { daysOfMonth, type Month } from '#domain/time/month.ts';
import { countDesk, noDeskDay, type DeskCounts } from './desk-counts.ts';
import { deskTables, type DeskTable } from './desk-tables.ts';
import { distribution, distributionKinds, type Distribution, type OwnCategory } from './distribution.ts';
import type { DayFact, MonthFacts } from './facts.ts';
import { halfHours, type HalfHourCell } from './half-hours.ts';
import { addKelaCounts, countKelaDay, type KelaCounts } from './kela-counts.ts';
import { kelaFigures, type KelaFigures } from './kela-figures.ts';
import { countCalls, isInside, type LineCounts } from './line-counts.ts';
import { lineFigures, type LineFigures } from './line-figures.ts';
import { matterFigures, type MatterFigures } from './matter-figures.ts';
import { requestFigures, type RequestFigures } from './request-figures.ts';

/** One calendar day. */
export interface MonthRow {
  readonly on: LocalDate;
  /** After the last counted day: without figures. */
  readonly ahead: boolean;
  readonly state: DayState;
  readonly line: LineCounts;
  readonly kela: KelaCounts;
  readonly desk: DeskCounts;
}

/** A month of one office; definitions in docs, the same on screen and in every file. */
export interface MonthReport {
  readonly month: Month;
  readonly throughOn: LocalDate;
  /** Every day of the month once, in order. */
  readonly rows: readonly MonthRow[];
  /** The rows added up. */
  readonly totals: { readonly line: LineCounts; readonly kela: KelaCounts; readonly desk: DeskCounts };
  readonly lineFigures: LineFigures;
  readonly kelaFigures: KelaFigures;
  readonly requestFigures: RequestFigures;
  readonly matterFigures: MatterFigures;
  /** Of answered calls inside the hours; all but `outcome` without non-cases, of which nothing else is asked. */
  readonly distributions: readonly Distribution[];
  /** Of incoming calls. */
  readonly halfHours: readonly HalfHourCell[];
  readonly deskTables: readonly DeskTable[];
}

/**
 * The report of a month. Everything is counted from whole numbers and divided at the end, so the parts add up to the
 * totals. @throws RangeError when a day of the month is missing, doubled or from another month.
 *
 * @param topics the office's topics of calls; those of the classification when it keeps none
 */
export function monthReport(facts: MonthFacts, topics?: readonly OwnCategory[]): MonthReport {
  const byDate = new Map(facts.days.map((day) => [day.on, day]));
  const dates = daysOfMonth(facts.month);
  if (byDate.size !== facts.days.length || byDate.size !== dates.length)
    throw new RangeError(`${facts.month} has ${dates.length} days, given ${facts.days.length}`);
  const days = dates.map((on) => {
    const day = byDate.get(on);
    if (!day) throw new RangeError(`No facts of ${on}`);
    return day;
  });
  const counted = days.filter((day) => day.on <= facts.throughOn);
  const rows = days.map((day) => rowOf(day, day.on > facts.throughOn));
  const incoming = counted.flatMap((day) => day.calls).filter(isInside);
  const answered = incoming.filter((call) => call.kind === 'answered');
  const cases = answered.filter((call) => call.outcome !== 'nonCase');
  const kela = addKelaCounts(rows.map((row) => row.kela));
  return {
    month: facts.month,
    throughOn: facts.throughOn,
    rows,
    totals: {
      line: countCalls(counted.flatMap((day) => day.calls)),
      kela,
      desk: countDesk(counted.map((day) => day.desk)),
    },
    lineFigures: lineFigures(counted, facts.callBacks),
    kelaFigures: kelaFigures(counted, kela),
    requestFigures: requestFigures(facts.requests),
    matterFigures: matterFigures(facts.matters),
    distributions: distributionKinds.map((kind) =>
      distribution(kind, kind === 'outcome' ? answered : cases, kind === 'topic' ? topics : undefined),
    ),
    halfHours: halfHours(incoming),
    deskTables: deskTables(counted.map((day) => day.desk)),
  };
}

function rowOf(day: DayFact, ahead: boolean): MonthRow {
  const line = countCalls(ahead ? [] : day.calls);
  return {
    on: day.on,
    ahead,
    state: dayState(day.line, day.staffed, line.incoming),
    line,
    kela: addKelaCounts(ahead ? [] : day.kela.map(countKelaDay)),
    desk: countDesk([ahead ? noDeskDay : day.desk]),
  };
}
