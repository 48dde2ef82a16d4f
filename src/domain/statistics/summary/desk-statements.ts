import type { PeriodReport } from '#domain/statistics/period-report.ts';
import {
  besideNumber,
  besideShare,
  goesOn,
  isOfEither,
  whyOfRecords,
  type Sides,
  type WhyUntold,
} from './change.ts';
import type { Statement } from './statement.ts';

/** What is said of handovers and of those who were to be called back. */
export function followUpStatements(sides: Sides): Statement[] {
  const { handoverFigures, lineFigures } = sides.report;
  const why = whyOfRecords(sides);
  return [
    {
      kind: 'handovers',
      share: handoverFigures.inTime,
      ahead: handoverFigures.ahead,
      beside: besideShare(sides, (report) => report.handoverFigures.inTime, why),
    },
    {
      kind: 'callBacks',
      share: lineFigures.sameDayCallBacks,
      beside: besideShare(sides, (report) => report.lineFigures.sameDayCallBacks, why),
    },
  ];
}

/** What is said of Kela days: of those of which nothing can be said, only that there were none. */
export function kelaStatements(sides: Sides): Statement[] {
  const { kelaFigures } = sides.report;
  const { unresolved, booked } = sides.report.totals.kela;
  return [
    ...(unresolved > 0 ? [{ kind: 'kelaUnresolved', part: unresolved, base: booked } as const] : []),
    {
      kind: 'kelaUse',
      share: kelaFigures.slotUse,
      beside: besideShare(sides, (report) => report.kelaFigures.slotUse, whyOfRecords(sides)),
    },
    ...visits(sides),
    ...walkIns(sides),
  ];
}

function visits(sides: Sides): Statement[] {
  const { report, compared } = sides;
  const { cancelled, lateCancelled } = report.totals.kela;
  const share = report.kelaFigures.noShowShare;
  if (!share && cancelled === 0) return [];
  return [
    {
      kind: 'kelaVisits',
      share,
      cancelled,
      lateCancelled,
      cancelledBefore: compared && compared.totals.kela.cancelled,
      beside: besideShare(sides, ({ kelaFigures }) => kelaFigures.noShowShare, whyOfRecords(sides)),
    },
  ];
}

function walkIns(sides: Sides): Statement[] {
  const { planned, walkInsServed, walkInsLeft, walkInsNotServed } = sides.report.totals.kela;
  if (planned + walkInsServed + walkInsLeft + walkInsNotServed === 0) return [];
  return [
    {
      kind: 'walkIns',
      count: walkInsServed,
      left: walkInsLeft,
      notServed: walkInsNotServed,
      beside: besideNumber(sides, ({ totals }) => totals.kela.walkInsServed, whyOfWalkIns(sides)),
    },
  ];
}

function whyOfWalkIns(sides: Sides): WhyUntold | undefined {
  const had = ({ totals: { kela } }: PeriodReport) => kela.planned > 0 || kela.walkInsServed > 0;
  if (isOfEither(sides, goesOn)) return 'goesOn';
  if (!had(sides.report)) return 'noBaseNow';
  if (sides.compared && !had(sides.compared)) return 'noBaseBefore';
  return whyOfRecords(sides);
}
