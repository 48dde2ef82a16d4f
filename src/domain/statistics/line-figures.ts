import { reachedSameDay } from '#domain/promises/due.ts';
import type { CallBackFact, CallFact, DayFact } from './facts.ts';
import { countCalls, isInside } from './line-counts.ts';
import { divideHalfUp, share, type Share } from './share.ts';
import { spread, type Spread } from './spread.ts';

/** Figures of the advice line; undefined is the empty case of each ("ei puheluja", "ei avoimia päiviä"). */
export interface LineFigures {
  /** answered ÷ incoming */
  readonly answerRate: Share | undefined;
  /** Incoming calls of staffed open days, days without calls included; `divisor` is the number of those days. */
  readonly callsPerOpenDay: Spread | undefined;
  /** Days left out of the divisor. */
  readonly closedDays: number;
  readonly unstaffedDays: number;
  /** resolved ÷ (answered − non-cases) */
  readonly resolvedShare: Share | undefined;
  /** handedOver ÷ (answered − non-cases) */
  readonly handedOverShare: Share | undefined;
  /** Minutes of answered calls whose times are sure. */
  readonly duration: Spread | undefined;
  /** Minutes of work after calls, all together. */
  readonly wrapUpMinutes: number;
  /** The same divided by staffed open days, in tenths of a minute. */
  readonly wrapUpPerStaffedDayTenths: number | undefined;
  /** Days with a call marked as a big case. */
  readonly bigCaseDays: number;
  /** Open days with a named person and a deputy ÷ open days. */
  readonly coverage: Share | undefined;
  /** Reached on the day of the promise or the missed call ÷ all who were to be called back. */
  readonly sameDayCallBacks: Share | undefined;
}

/** The figures of the counted days, and of those to be called back. */
export function lineFigures(days: readonly DayFact[], callBacks: readonly CallBackFact[]): LineFigures {
  const calls = days.flatMap((day) => day.calls);
  const counts = countCalls(calls);
  const cases = counts.answered - counts.nonCases;
  const open = days.filter((day) => day.line.kind === 'open');
  const staffed = open.filter((day) => day.staffed);
  const answered = calls.filter((call) => isInside(call) && call.kind === 'answered');
  const wrapUpMinutes = answered.reduce((sum, call) => sum + (call.wrapUpMinutes ?? 0), 0);
  return {
    answerRate: share(counts.answered, counts.incoming),
    callsPerOpenDay: spread(staffed.map((day) => countCalls(day.calls).incoming)),
    closedDays: days.length - open.length,
    unstaffedDays: open.length - staffed.length,
    resolvedShare: share(counts.outcomes.resolved, cases),
    handedOverShare: share(counts.outcomes.handedOver, cases),
    duration: spread(answered.flatMap(sureMinutes)),
    wrapUpMinutes,
    wrapUpPerStaffedDayTenths:
      staffed.length === 0 ? undefined : divideHalfUp(wrapUpMinutes * 10, staffed.length),
    bigCaseDays: days.filter((day) => day.calls.some((call) => call.bigCase)).length,
    coverage: share(staffed.filter((day) => day.deputyNamed).length, open.length),
    sameDayCallBacks: share(
      callBacks.filter(({ askedOn, reachedOn }) => reachedSameDay(askedOn, reachedOn)).length,
      callBacks.length,
    ),
  };
}

function sureMinutes(call: CallFact): number[] {
  return call.durationMinutes === null || call.timeUnsure ? [] : [call.durationMinutes];
}
