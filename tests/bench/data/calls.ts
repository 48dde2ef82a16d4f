import { exampleCallsOn, type ExampleCall } from '#domain/example-office/calls.ts';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import type { WriteDb } from '#store/database.ts';
import { lineDays, lineHours, spreadOver } from './days.ts';
import type { BenchPeople } from './people.ts';

/** Adds `total` recorded and missed calls of one office, each with its topic, spread over the history. */
export async function fillCalls(db: WriteDb, people: BenchPeople, total: number): Promise<void> {
  const calls: RowOf<'call'>[] = [];
  const topics: RowOf<'call_topic'>[] = [];
  for (const [on, count] of spreadOver(lineDays(), total)) {
    for (const call of callsOn(on, people.officeId, count)) {
      const id = `${people.officeId}-call-${calls.length}`;
      calls.push(callRow(id, on, people, call));
      if (call.topic !== null) topics.push({ call_id: id, topic_code: call.topic });
    }
  }
  await insertAll(db, 'call', calls);
  await insertAll(db, 'call_topic', topics);
}

/** As many of the example office's calls as wanted, by time: the days of several invented lines together. */
function callsOn(on: LocalDate, office: string, count: number): ExampleCall[] {
  const calls: ExampleCall[] = [];
  for (let line = 0; calls.length < count; line += 1)
    calls.push(...exampleCallsOn(on, `${office} ${line}`, lineHours));
  return calls.slice(0, count).sort((one, other) => one.startMinute - other.startMinute);
}

function callRow(
  id: string,
  on: LocalDate,
  { officeId, counsellorId }: BenchPeople,
  call: ExampleCall,
): RowOf<'call'> {
  const startedAt = instantOf(on, call.startMinute);
  const endedAt = (startedAt + call.minutes * 60_000) as Instant;
  return {
    id,
    office_id: officeId,
    state: call.missed ? 'missed' : 'recorded',
    on_date: on,
    start_minute: call.startMinute,
    started_at: startedAt,
    ended_at: call.missed ? null : endedAt,
    time: 'inside',
    minutes_after_hours: Math.max(0, call.startMinute + call.minutes - lineHours.endMinute),
    outcome: call.outcome,
    worry: call.missed ? '' : 'Keksitty huoli: vuokra ja sähkölasku ovat maksamatta',
    caller_kind: call.callerKind,
    municipality_code: call.municipalityCode,
    age_band: call.ageBand,
    service_task: call.serviceTask,
    urgency: null,
    existing_client: null,
    advice: call.missed ? '' : 'Keksitty neuvo: hakemus ja liitteet ensin',
    directed_to: '',
    client_label: '',
    phone: '',
    big_case: call.bigCase ? 1 : 0,
    wrap_up_minutes: call.missed ? null : call.wrapUpMinutes,
    ending: null,
    answered_by_id: call.missed ? null : counsellorId,
    entered_by_id: counsellorId,
    changed_at: endedAt,
    changed_by_id: counsellorId,
  };
}
