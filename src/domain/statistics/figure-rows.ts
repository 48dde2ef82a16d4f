import { dayCount, type DayColumn } from './day-columns.ts';
import type { FigureKey } from './figure-list.ts';
import type { PeriodReport, DayRow } from './period-report.ts';

/** The days behind a figure, and which of their counts make it. */
export interface FigureRows {
  readonly columns: readonly DayColumn[];
  readonly rows: readonly DayRow[];
}

type Which = DayRow['states'][number]['kind'];

interface Source {
  readonly columns: readonly DayColumn[];
  /** Days of these states, zeros included; without it the days on which one of the columns has a count. */
  readonly states?: readonly Which[];
}

const staffed: readonly Which[] = ['staffedNoCalls', 'staffedWithCalls'];
const callsPerDay: Source = { columns: ['incoming'], states: staffed };

/**
 * Figures of single calls, clients, requests, handovers or matters (durations, wrap-up, waiting, minutes of use, deputies, last
 * days, passes) and of the moment (free slots) have no day's count behind them.
 */
const sources: Partial<Record<FigureKey, Source>> = {
  incoming: { columns: ['incoming'] },
  answered: { columns: ['answered'] },
  missed: { columns: ['missed'] },
  outside: { columns: ['outside'] },
  nonCases: { columns: ['nonCase'] },
  answerRate: { columns: ['answered', 'incoming'] },
  callsPerDayMin: callsPerDay,
  callsPerDayMedian: callsPerDay,
  callsPerDayMean: callsPerDay,
  callsPerDayMax: callsPerDay,
  closedDays: { columns: [], states: ['closed'] },
  unstaffedDays: { columns: [], states: ['unstaffed'] },
  resolvedShare: { columns: ['resolved', 'answered', 'nonCase'] },
  handedOverShare: { columns: ['handedOver', 'answered', 'nonCase'] },
  kelaPlanned: { columns: ['planned'] },
  kelaBlocked: { columns: ['blocked'] },
  kelaUsable: { columns: ['usable'] },
  kelaUsed: { columns: ['used'] },
  kelaSlotUse: { columns: ['used', 'usable'] },
  kelaFulfilled: { columns: ['fulfilled'] },
  kelaNoShow: { columns: ['noShow'] },
  kelaNoShowShare: { columns: ['noShow', 'fulfilled'] },
  kelaCancelled: { columns: ['cancelled'] },
  kelaLateCancelled: { columns: ['lateCancelled'] },
  walkInsServed: { columns: ['walkInsServed'] },
  walkInsLeft: { columns: ['walkInsLeft'] },
  walkInsNotServed: { columns: ['walkInsNotServed'] },
  squeezeIns: { columns: ['squeezeIns'] },
  deskQuestions: { columns: ['deskQuestions'] },
  eventsHeld: { columns: ['eventsHeld'] },
  eventVisitors: { columns: ['eventVisitors', 'eventsHeld'] },
  eventVisitorsPerHour: { columns: ['eventVisitors', 'eventsHeld'] },
};

/**
 * The days of the report that make a figure, in order; days still ahead are in none. Undefined for a figure that no day's
 * counts make.
 */
export function figureRows(report: PeriodReport, key: FigureKey): FigureRows | undefined {
  const source = sources[key];
  if (!source) return undefined;
  const { columns, states } = source;
  const rows = report.rows.filter(
    (row) =>
      !row.ahead &&
      (states
        ? row.states.some(({ kind }) => states.includes(kind))
        : columns.some((column) => dayCount(row, column) > 0)),
  );
  return { columns, rows };
}
