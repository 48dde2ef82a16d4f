import type { EventChannel } from '#domain/events/channel.ts';
import type { EventReport } from '#domain/events/check-report.ts';
import type { EventKind } from '#domain/events/event.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';
import { insertAll } from '#store/insert-all.ts';

/** What is planned of an event, as it is written. */
export interface EventPlan {
  readonly name: string;
  readonly place: string;
  readonly on: LocalDate;
  readonly startMinute: MinuteOfDay;
  readonly endMinute: MinuteOfDay;
  readonly kind: EventKind;
  readonly targetGroup: string;
  readonly partners: readonly string[];
  readonly channels: readonly { readonly channel: EventChannel; readonly doneOn: LocalDate | null }[];
  readonly staffIds: readonly string[];
}

/** Who writes, and when. */
interface By {
  readonly staffId: string;
  readonly at: Instant;
}

/** Adds a planned event. */
export async function insertEvent(
  db: WriteDb,
  { id, officeId }: { readonly id: string; readonly officeId: string },
  plan: EventPlan,
  by: By,
): Promise<void> {
  await db
    .insertInto('event')
    .values({
      id,
      office_id: officeId,
      ...columnsOf(plan),
      created_at: by.at,
      created_by_id: by.staffId,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
  await setParts(db, id, plan);
}

/** Changes what is planned and raises the version. */
export async function updateEvent(db: WriteDb, id: string, plan: EventPlan, by: By): Promise<void> {
  await change(db, id, columnsOf(plan), by);
  await setParts(db, id, plan);
}

/** Writes what it reached: it has been held. */
export async function reportEvent(
  db: WriteDb,
  id: string,
  { visitors, newVisitors, ledToStep, lesson }: EventReport,
  by: By,
): Promise<void> {
  const counts = { visitors, new_visitors: newVisitors, led_to_step: ledToStep, lesson };
  const reported = { reported_at: by.at, reported_by_id: by.staffId };
  await change(db, id, { state: 'held' as const, ...counts, ...reported }, by);
}

/** Marks it as cancelled, with the reason. */
export async function cancelEvent(db: WriteDb, id: string, reason: string, by: By): Promise<void> {
  const cancelled = { cancelled_reason: reason, cancelled_at: by.at, cancelled_by_id: by.staffId };
  await change(db, id, { state: 'cancelled' as const, ...cancelled }, by);
}

/** Takes a cancellation back: it is planned again. */
export async function restoreEvent(db: WriteDb, id: string, by: By): Promise<void> {
  const none = { cancelled_reason: null, cancelled_at: null, cancelled_by_id: null };
  await change(db, id, { state: 'planned' as const, ...none }, by);
}

type Columns = Partial<
  ReturnType<typeof columnsOf> & {
    state: 'planned' | 'held' | 'cancelled';
    visitors: number;
    new_visitors: number | null;
    led_to_step: number | null;
    lesson: string;
    reported_at: Instant;
    reported_by_id: string;
    cancelled_reason: string | null;
    cancelled_at: Instant | null;
    cancelled_by_id: string | null;
  }
>;

async function change(db: WriteDb, id: string, columns: Columns, by: By): Promise<void> {
  await db
    .updateTable('event')
    .set((row) => ({
      ...columns,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

function columnsOf({ name, place, on, startMinute, endMinute, kind, targetGroup }: EventPlan) {
  return {
    name,
    place,
    on_date: on,
    start_minute: startMinute,
    end_minute: endMinute,
    kind,
    target_group: targetGroup,
  };
}

async function setParts(db: WriteDb, id: string, plan: EventPlan): Promise<void> {
  await db.deleteFrom('event_staff').where('event_id', '=', id).execute();
  await db.deleteFrom('event_partner').where('event_id', '=', id).execute();
  await db.deleteFrom('event_channel').where('event_id', '=', id).execute();
  const staff = [...new Set(plan.staffIds)].map((staff_id) => ({ event_id: id, staff_id }));
  const partners = [...new Set(plan.partners)].map((name) => ({ event_id: id, name }));
  const channels = [...new Map(plan.channels.map((one) => [one.channel, one.doneOn]))].map(
    ([channel_code, done_on]) => ({ event_id: id, channel_code, done_on }),
  );
  await insertAll(db, 'event_staff', staff);
  await insertAll(db, 'event_partner', partners);
  await insertAll(db, 'event_channel', channels);
}
