import { classifyStart, type CallTime } from '#domain/service-hours/call-time.ts';
import type { ServiceDay } from '#domain/service-hours/service-hours.ts';
import type { CallFact } from '#domain/statistics/facts.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { weekdayOf } from '#domain/time/week.ts';
import type { OldCall, OldDay } from './old-figure.ts';

/**
 * The line's day as an old table knows it. Before the office's first hours nobody has said when the line was open; a
 * weekday of which the table tells was, and at any time: the office kept the line then.
 *
 * @param firstHoursOn the first day of which the hours are known; null when none is
 */
export function oldServiceDay(on: LocalDate, line: ServiceDay, firstHoursOn: LocalDate | null): ServiceDay {
  const isUnknown = line.kind === 'closed' && line.why.kind === 'no-hours';
  const isBefore = firstHoursOn === null || on < firstHoursOn;
  return isUnknown && isBefore && weekdayOf(on) <= 5
    ? { kind: 'open', startMinute: at(0), endMinute: at(24) }
    : line;
}

/** The calls of an old day as they are counted; of each only what the table said, the rest is unrecorded. */
export function oldCallFacts({ on, figures }: OldDay, line: ServiceDay): CallFact[] {
  return figures.flatMap(({ calls, ...call }) => {
    const fact: CallFact = {
      startedOn: on,
      startMinute: call.startMinute,
      when: whenOf(call, line),
      kind: call.kind,
      outcome: call.outcome,
      serviceTask: call.serviceTask,
      topics: call.topics,
      municipality: call.municipality,
      callerKind: call.callerKind,
      ageBand: call.ageBand,
      durationMinutes: call.durationMinutes,
      timeUnsure: false,
      wrapUpMinutes: null,
      bigCase: false,
    };
    return Array.from({ length: calls }, () => fact);
  });
}

/** What the table calls outside is outside; what it does not, is inside unless its time or the day says otherwise. */
function whenOf({ isOutside, startMinute }: OldCall, line: ServiceDay): CallTime {
  if (line.kind === 'closed') return 'closed';
  if (isOutside) return 'outside';
  return startMinute === null ? 'inside' : classifyStart(startMinute, line);
}
