import { deskTableKinds, type DeskTableKind } from './desk-tables.ts';
import { distributionKinds, type DistributionKind, type DistributionRow } from './distribution.ts';
import { figureList, ofTheMoment, type Figure } from './figure-list.ts';
import type { PeriodReport } from './period-report.ts';

/** Tables of which the rows are kept. */
export const keptTableKinds = [...distributionKinds, 'halfHour', ...deskTableKinds] as const;

export type KeptTableKind = DistributionKind | 'halfHour' | DeskTableKind;

export interface KeptTable {
  readonly kind: KeptTableKind;
  /** Categories in which something was counted; of half hours the key is `weekday minute`, the minute empty when unknown. */
  readonly rows: readonly DistributionRow[];
}

/** The figures of a report as they were when it was made: nothing that identifies anybody, and small enough to be kept for ever. */
export interface KeptReport {
  /** Last day that was counted. */
  readonly throughOn: PeriodReport['throughOn'];
  /** Without those of the moment, which are others a minute later. */
  readonly figures: readonly Figure[];
  readonly tables: readonly KeptTable[];
}

/** What is kept of a report. */
export function keptReport(report: PeriodReport): KeptReport {
  const halfHours = report.halfHours.map(({ weekday, startMinute, count }) => ({
    key: `${weekday} ${startMinute ?? ''}`,
    count,
  }));
  const tables = [
    ...report.distributions,
    { kind: 'halfHour' as const, rows: halfHours },
    ...report.deskTables,
  ];
  return {
    throughOn: report.throughOn,
    figures: figureList(report).filter(({ key }) => !ofTheMoment.has(key)),
    tables: tables.map(({ kind, rows }) => ({ kind, rows: rows.filter(({ count }) => count > 0) })),
  };
}
