import { minutesBetween } from '#domain/calls/duration.ts';
import type { CallFact } from '#domain/statistics/facts.ts';
import type { CallRow } from '#store/statistics/call-rows.ts';

/** What is counted of a stored call. */
export function callFact(row: CallRow): CallFact {
  return {
    startedOn: row.on,
    startMinute: row.startMinute,
    when: row.time,
    kind: row.state === 'missed' ? 'missed' : 'answered',
    outcome: row.outcome,
    serviceTask: row.serviceTask,
    topics: JSON.parse(row.topics) as string[],
    municipality: row.municipality,
    callerKind: row.callerKind,
    ageBand: row.ageBand,
    durationMinutes: row.endedAt === null ? null : minutesBetween(row.startedAt, row.endedAt),
    timeUnsure: row.timeUnsure === 1,
    wrapUpMinutes: row.wrapUpMinutes,
    bigCase: row.bigCase === 1,
  };
}
