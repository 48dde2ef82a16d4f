import { dayState, type DayState } from '#domain/service-hours/day-state.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { daysOfPeriod, type Period } from '#domain/time/period.ts';
import { countDesk, type DeskCounts } from './desk-counts.ts';
import { deskTables, type DeskTable } from './desk-tables.ts';
import { distribution, distributionKinds, type Distribution, type OwnCategory } from './distribution.ts';
import type { DayFact, OfficeFacts, PeriodFacts } from './facts.ts';
import type { FreeSlots } from './free-slots.ts';
import { handoverFigures, type HandoverFigures } from './handover-figures.ts';
import { halfHours, type HalfHourCell } from './half-hours.ts';
import { addKelaCounts, countKelaDay, type KelaCounts } from './kela-counts.ts';
import { kelaFigures, type KelaFigures } from './kela-figures.ts';
import { countCalls, isInside, type LineCounts } from './line-counts.ts';
import { lineFigures, type LineFigures } from './line-figures.ts';
import { matterFigures, type MatterFigures } from './matter-figures.ts';
import { ofMunicipality } from './of-municipality.ts';
import { addRequests, requestFigures, type RequestFigures } from './request-figures.ts';

/** One calendar day, of every office of the report together. */
export interface DayRow {
  readonly on: LocalDate;
  /** After the last counted day: without figures. */
  readonly ahead: boolean;
  /** What the day was in each office, in the order of the report's offices. */
  readonly states: readonly DayState[];
  /** Calls of the day come from an old table, in one of the offices at least. */
  readonly isImported: boolean;
  readonly line: LineCounts;
  readonly kela: KelaCounts;
  readonly desk: DeskCounts;
}

/** An old table that some of a report's days come from. */
export interface ReportSource {
  readonly fileName: string;
  readonly days: number;
}

/** A period of one office or of several; definitions in docs, the same on screen and in every file. */
export interface PeriodReport {
  readonly period: Period;
  readonly throughOn: LocalDate;
  /** The municipality whose calls alone are counted; null for all. What cannot be told by municipality is then left out. */
  readonly municipality: string | null;
  /** Every day of the period once, in order. */
  readonly rows: readonly DayRow[];
  /** Old tables that some of the days come from, and how many do; empty when none. */
  readonly sources: readonly ReportSource[];
  /** The rows added up. */
  readonly totals: { readonly line: LineCounts; readonly kela: KelaCounts; readonly desk: DeskCounts };
  readonly lineFigures: LineFigures;
  readonly kelaFigures: KelaFigures;
  readonly requestFigures: RequestFigures;
  readonly matterFigures: MatterFigures;
  readonly handoverFigures: HandoverFigures;
  /** Null in a report of a period that does not hold the day of making, and in its parts. */
  readonly freeSlots: FreeSlots | null;
  /** Of answered calls inside the hours; all but `outcome` without non-cases, of which nothing else is asked. */
  readonly distributions: readonly Distribution[];
  /** Of incoming calls. */
  readonly halfHours: readonly HalfHourCell[];
  readonly deskTables: readonly DeskTable[];
}

/**
 * The report of a period. Everything is counted from whole numbers and divided at the end, so the parts add up to the
 * totals; a figure of days (calls a day, coverage) counts each office's day for itself. @throws RangeError when a day of
 * the period is missing, doubled or from outside it.
 *
 * @param topics the offices' topics of calls; those of the classification when they keep none
 */
export function periodReport(facts: PeriodFacts, topics?: readonly OwnCategory[]): PeriodReport {
  const { period, throughOn, municipality } = facts;
  const offices = municipality === null ? facts.offices : facts.offices.map(ofMunicipality(municipality));
  const dates = daysOfPeriod(period);
  const byOffice = offices.map((office) => daysInOrder(office, dates));
  const rows = dates.map((on, index) =>
    rowOf(
      on,
      on > throughOn,
      byOffice.flatMap((days) => days[index] ?? []),
    ),
  );
  const counted = byOffice.flat().filter((day) => day.on <= throughOn);
  const calls = counted.flatMap((day) => day.calls);
  const incoming = calls.filter(isInside);
  const answered = incoming.filter((call) => call.kind === 'answered');
  const cases = answered.filter((call) => call.outcome !== 'nonCase');
  const desk = counted.map((day) => day.desk);
  const kela = addKelaCounts(rows.map((row) => row.kela));
  return {
    period,
    throughOn,
    municipality,
    rows,
    sources: sourcesOf(counted),
    totals: { line: countCalls(calls), kela, desk: countDesk(desk) },
    lineFigures: lineFigures(
      counted,
      offices.flatMap(({ callBacks }) => callBacks),
    ),
    kelaFigures: kelaFigures(counted, kela),
    requestFigures: requestFigures(addRequests(offices.map(({ requests }) => requests))),
    matterFigures: matterFigures(offices.flatMap(({ matters }) => matters)),
    handoverFigures: handoverFigures(offices.flatMap(({ handovers }) => handovers)),
    freeSlots: facts.freeSlots,
    distributions: distributionKinds.map((kind) =>
      distribution(kind, kind === 'outcome' ? answered : cases, kind === 'topic' ? topics : undefined),
    ),
    halfHours: halfHours(incoming),
    deskTables: deskTables(desk),
  };
}

function daysInOrder({ days }: OfficeFacts, dates: readonly LocalDate[]): DayFact[] {
  const byDate = new Map(days.map((day) => [day.on, day]));
  if (byDate.size !== days.length || byDate.size !== dates.length)
    throw new RangeError(`The period has ${dates.length} days, given ${days.length}`);
  return dates.map((on) => {
    const day = byDate.get(on);
    if (!day) throw new RangeError(`No facts of ${on}`);
    return day;
  });
}

function sourcesOf(days: readonly DayFact[]): ReportSource[] {
  const named = days.flatMap(({ importedFrom }) => (importedFrom === undefined ? [] : [importedFrom]));
  return [...new Set(named)]
    .sort()
    .map((fileName) => ({ fileName, days: named.filter((one) => one === fileName).length }));
}

function rowOf(on: LocalDate, ahead: boolean, days: readonly DayFact[]): DayRow {
  const counted = ahead ? [] : days;
  return {
    on,
    ahead,
    states: days.map((day) => dayState(day.line, day.staffed, ahead ? 0 : day.calls.filter(isInside).length)),
    isImported: counted.some(({ importedFrom }) => importedFrom !== undefined),
    line: countCalls(counted.flatMap((day) => day.calls)),
    kela: addKelaCounts(counted.flatMap((day) => day.kela.map(countKelaDay))),
    desk: countDesk(counted.map((day) => day.desk)),
  };
}
