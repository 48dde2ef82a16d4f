import { callOutcomes } from '#domain/calls/outcome.ts';
import { ageBands } from '#domain/classifications/age-band.ts';
import { callerKinds } from '#domain/classifications/caller-kind.ts';
import { serviceTasks } from '#domain/classifications/service-task.ts';
import { classifyStart } from '#domain/service-hours/call-time.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { weekdayOf } from '#domain/time/week.ts';
import type { WriteDb } from '#store/database.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import { moment, type Draw } from './draw.ts';
import type { Ground } from './ground.ts';

/** A call of the year, as far as promises and handovers need it. */
export interface DrawnCall {
  readonly id: string;
  readonly state: 'draft' | 'recorded' | 'missed';
  readonly at: Instant;
  readonly outcome: string | null;
}

const MINUTE = 60_000;

/** When calls of a day begin: both edges of the hours, both edges of the day, and on a day of a changed clock every half hour. */
function beginnings(draw: Draw, { lineOn }: Ground, on: LocalDate): Instant[] {
  const line = lineOn(on);
  const isChange =
    weekdayOf(on) === 7 && /-(03|10)-/.test(on) && plusDays(on, 7).slice(5, 7) !== on.slice(5, 7);
  if (isChange)
    return Array.from({ length: 12 }, (_, index) => (moment(on, 0) + (index * 30 - 20) * MINUTE) as Instant);
  if (/-(12-31|01-01)$/.test(on)) return [moment(on, 0), moment(on, 1439, 59), moment(on, 600)];
  if (line.kind === 'closed') return draw.chance(15) ? [moment(on, draw.from(0, 1439), draw.below(60))] : [];
  const { startMinute: start, endMinute: end } = line;
  const edges = [start - 1, start, start + 29, start + 30, end - 1, end, end + 1];
  return Array.from({ length: draw.below(6) }, () => {
    const minute = draw.chance(60) ? draw.pick(edges) : draw.from(start, end);
    return moment(on, minute, draw.pick([0, 0, 29, 30, 59]));
  });
}

function callRow(draw: Draw, ground: Ground, startedAt: Instant): RowOf<'call'> {
  const { on, minute } = localOf(startedAt);
  const state = draw.chance(78) ? 'recorded' : draw.chance(70) ? 'missed' : 'draft';
  const isRecorded = state === 'recorded';
  const some = <One>(percent: number, list: readonly One[]) =>
    isRecorded && draw.chance(percent) ? draw.pick(list) : null;
  const by = draw.pick(ground.staff);
  const lasted = draw.pick([0, 1, 29_999, 30_000, MINUTE, draw.below(60 * MINUTE)]);
  return {
    id: draw.id('call'),
    office_id: ground.officeId,
    state,
    on_date: on,
    start_minute: minute,
    started_at: startedAt,
    ended_at: isRecorded && draw.chance(90) ? ((startedAt + lasted) as Instant) : null,
    time: classifyStart(minute, ground.lineOn(on)),
    outcome: some(93, callOutcomes),
    caller_kind: some(80, callerKinds),
    municipality_code: some(85, ['010', '300', '759', '989', 'other']),
    age_band: some(80, ageBands),
    service_task: some(80, serviceTasks),
    urgency: null,
    existing_client: null,
    big_case: state !== 'draft' && draw.chance(6) ? 1 : 0,
    wrap_up_minutes: some(60, [0, 1, 7, 15, 95]),
    ending: null,
    number_source: null,
    late_entry: draw.chance(10) ? 1 : 0,
    time_unsure: draw.chance(12) ? 1 : 0,
    earlier_call_id: null,
    thread_id: null,
    answered_by_id: isRecorded ? by : null,
    entered_by_id: by,
    changed_at: startedAt,
    changed_by_id: by,
    version: 1,
  };
}

/** Draws the calls of the year, late entries and corrections among them, and writes them. */
export async function drawCalls(db: WriteDb, draw: Draw, ground: Ground): Promise<DrawnCall[]> {
  const rows = ground.days
    .flatMap((on) => beginnings(draw, ground, on))
    .filter((startedAt) => startedAt <= ground.now)
    .map((startedAt) => callRow(draw, ground, startedAt));
  await insertAll(db, 'call', rows);
  await insertAll(
    db,
    'call_topic',
    rows.flatMap(({ id, state }) =>
      state !== 'recorded'
        ? []
        : [...new Set(Array.from({ length: draw.below(4) }, () => draw.pick(ground.topics)))].map(
            (topic) => ({
              call_id: id,
              topic_code: topic,
            }),
          ),
    ),
  );
  const drawn = rows.map(({ id, state, started_at: at, outcome = null }) => ({ id, state, at, outcome }));
  await correct(db, draw, ground, drawn);
  return drawn;
}

/** What people set right afterwards: another outcome, another beginning, a call that was none. */
async function correct(db: WriteDb, draw: Draw, ground: Ground, calls: readonly DrawnCall[]): Promise<void> {
  for (const { id, at, state } of calls.filter(() => draw.chance(4))) {
    const startedAt = (at - draw.from(1, 90) * MINUTE) as Instant;
    const { on, minute } = localOf(startedAt);
    await db
      .updateTable('call')
      .set({
        on_date: on,
        start_minute: minute,
        started_at: startedAt,
        ended_at: null,
        time: classifyStart(minute, ground.lineOn(on)),
        outcome: state === 'recorded' ? draw.pick(callOutcomes) : null,
        version: 2,
      })
      .where('id', '=', id)
      .execute();
    const changes = JSON.stringify({ startedAt: [at, startedAt] });
    await insertAll(db, 'call_change', [
      { call_id: id, at: ground.now, staff_id: draw.pick(ground.staff), changes },
    ]);
  }
}
