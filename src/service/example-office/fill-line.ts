import { isWeekend } from '#domain/calendar/closures.ts';
import { isWorkingDay, plusWorkingDays } from '#domain/calendar/working-days.ts';
import { exampleKelaFromOn, exampleLineHours } from '#domain/example-office/calendar.ts';
import { exampleCallsOn, type ExampleCall } from '#domain/example-office/calls.ts';
import { exampleCallEntry } from '#domain/example-office/call-entries.ts';
import { randomOf } from '#domain/example-office/random.ts';
import { serviceHoursOn, type ServiceHoursVersion } from '#domain/service-hours/service-hours.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import { datesBetween, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import { addHandover, addPromise } from './fill-follow-ups.ts';
import type { Filling } from './filling.ts';
import type { FollowUps } from './follow-up-rows.ts';

/** Days ahead that have somebody on duty in the example. */
const DAYS_AHEAD = 14;
const RECORDING_MINUTES = 60;

interface Rows extends FollowUps {
  readonly shifts: RowOf<'duty_shift'>[];
  readonly occupancy: RowOf<'occupancy'>[];
  readonly calls: RowOf<'call'>[];
  readonly topics: RowOf<'call_topic'>[];
}

/** Duty shifts and calls of every day of the line since the first, and what became of the calls. */
export async function fillLine(filling: Filling): Promise<void> {
  const rows: Rows = {
    shifts: [],
    occupancy: [],
    calls: [],
    topics: [],
    handovers: [],
    handoverSteps: [],
    matters: [],
    matterItems: [],
    matterEvents: [],
    followUps: [],
    promises: [],
    promiseSteps: [],
  };
  const versions: ServiceHoursVersion[] = exampleLineHours.map((hours, index) => {
    const next = exampleLineHours[index + 1];
    return { officeId: filling.officeId, ...hours, validToOn: next ? plusDays(next.validFromOn, -1) : null };
  });
  for (const on of datesBetween(exampleKelaFromOn, plusDays(filling.today, DAYS_AHEAD))) {
    if (isWeekend(on)) continue;
    const hours = serviceHoursOn(on, versions, []);
    // One day in fifty nobody could take: the four states of a day must all be seen in the example.
    if (hours.kind === 'open' && randomOf(`duty ${on}`)() >= 0.02) fillDay(filling, rows, on, hours);
  }
  await insertAll(filling.db, 'duty_shift', rows.shifts);
  await insertAll(filling.db, 'occupancy', rows.occupancy);
  await insertAll(filling.db, 'call', rows.calls);
  await insertAll(filling.db, 'call_topic', rows.topics);
  await insertAll(filling.db, 'matter', rows.matters);
  await insertAll(filling.db, 'matter_item', rows.matterItems);
  await insertAll(filling.db, 'matter_event', rows.matterEvents);
  await insertAll(filling.db, 'matter_follow_up', rows.followUps);
  await insertAll(filling.db, 'handover', rows.handovers);
  await insertAll(filling.db, 'handover_step', rows.handoverSteps);
  await insertAll(filling.db, 'promise', rows.promises);
  await insertAll(filling.db, 'promise_step', rows.promiseSteps);
}

function fillDay(filling: Filling, rows: Rows, on: LocalDate, hours: MinuteRange): void {
  const { person, newId, officeId, today } = filling;
  const counsellorFirst = randomOf(`who ${on}`)() < 0.7;
  const staffId = person(counsellorFirst ? 'counsellor' : 'deputy');
  const shift = {
    startMinute: hours.startMinute,
    endMinute: minuteOfDay(hours.endMinute + RECORDING_MINUTES),
  };
  const id = newId('duty-shift');
  rows.shifts.push({
    id,
    office_id: officeId,
    on_date: on,
    staff_id: staffId,
    deputy_id: person(counsellorFirst ? 'deputy' : 'counsellor'),
    start_minute: shift.startMinute,
    end_minute: shift.endMinute,
    changed_at: instantOf(plusDays(on, -7), at(14)),
    changed_by_id: person('manager'),
  });
  for (const minute of stepsOf(shift)) {
    rows.occupancy.push({
      resource_id: staffId,
      on_date: on,
      minute,
      source_kind: 'duty-shift',
      source_id: id,
    });
  }
  if (on < today)
    for (const call of exampleCallsOn(on, officeId, hours)) addCall(filling, rows, on, hours, staffId, call);
}

function addCall(
  filling: Filling,
  rows: Rows,
  on: LocalDate,
  hours: MinuteRange,
  staffId: string,
  call: ExampleCall,
): void {
  const id = filling.newId('call');
  const startedAt = instantOf(on, call.startMinute);
  const endedAt = (startedAt + call.minutes * 60_000) as Instant;
  const entry = exampleCallEntry(id);
  const before = rows.calls.at(-entry.goesOnFrom);
  // Only a call that was answered on an earlier day can be gone on from.
  const isGoingOn =
    !call.missed && entry.goesOnFrom > 0 && before?.state === 'recorded' && before.on_date < on;
  const earlier = isGoingOn ? before : undefined;
  rows.calls.push({
    id,
    office_id: filling.officeId,
    state: call.missed ? 'missed' : 'recorded',
    on_date: on,
    start_minute: call.startMinute,
    started_at: startedAt,
    ended_at: call.missed ? null : endedAt,
    time: 'inside',
    minutes_after_hours: Math.max(0, call.startMinute + call.minutes - hours.endMinute),
    outcome: call.outcome,
    worry: '',
    caller_kind: call.callerKind,
    municipality_code: call.municipalityCode,
    age_band: call.ageBand,
    service_task: call.serviceTask,
    urgency: call.outcome === null || call.outcome === 'nonCase' ? null : entry.urgency,
    number_source: call.outcome === null || call.outcome === 'nonCase' ? null : entry.numberSource,
    late_entry: entry.fromNote && !call.missed ? 1 : 0,
    time_unsure: entry.fromNote && !call.missed ? 1 : 0,
    earlier_call_id: earlier?.id ?? null,
    thread_id: earlier ? (earlier.thread_id ?? earlier.id) : null,
    existing_client: null,
    advice: call.outcome === null || call.outcome === 'nonCase' ? '' : 'Esimerkkiaineistoa',
    directed_to: '',
    client_label: '',
    phone: '',
    big_case: call.bigCase ? 1 : 0,
    wrap_up_minutes: call.missed ? null : call.wrapUpMinutes,
    answered_by_id: call.missed ? null : staffId,
    entered_by_id: staffId,
    changed_at: endedAt,
    changed_by_id: staffId,
  });
  if (call.topic !== null) rows.topics.push({ call_id: id, topic_code: call.topic });
  if (call.outcome === 'handedOver') {
    const dueOn = isWorkingDay(on, []) ? plusWorkingDays(on, 2, []) : on;
    addHandover(filling, rows, { callId: id, staffId, sentAt: endedAt, dueOn });
  }
  if (call.outcome === 'callBackPromised')
    addPromise(filling, rows, { callId: id, staffId, on, madeAt: endedAt });
}
