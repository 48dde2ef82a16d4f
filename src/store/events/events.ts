import type { EventChannel } from '#domain/events/channel.ts';
import type { EventKind, EventState } from '#domain/events/event.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';

/** An event as it is stored, with its people, partners and channels. */
export interface StoredEvent {
  readonly id: string;
  readonly officeId: string;
  readonly name: string;
  readonly place: string;
  readonly on: LocalDate;
  readonly startMinute: MinuteOfDay;
  readonly endMinute: MinuteOfDay;
  readonly kind: EventKind;
  readonly state: EventState;
  readonly targetGroup: string;
  readonly partners: readonly string[];
  readonly channels: readonly { readonly channel: EventChannel; readonly doneOn: LocalDate | null }[];
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly visitors: number | null;
  readonly newVisitors: number | null;
  readonly ledToStep: number | null;
  readonly lesson: string;
  readonly reportedAt: Instant | null;
  readonly reportedByName: string | null;
  readonly cancelledReason: string | null;
  readonly cancelledAt: Instant | null;
  readonly cancelledByName: string | null;
  readonly changedAt: Instant;
  readonly changedByName: string;
  readonly version: number;
}

const columns = [
  'event.id',
  'event.office_id as officeId',
  'event.name',
  'event.place',
  'event.on_date as on',
  'event.start_minute as startMinute',
  'event.end_minute as endMinute',
  'event.kind',
  'event.state',
  'event.target_group as targetGroup',
  'event.visitors',
  'event.new_visitors as newVisitors',
  'event.led_to_step as ledToStep',
  'event.lesson',
  'event.reported_at as reportedAt',
  'reporter.name as reportedByName',
  'event.cancelled_reason as cancelledReason',
  'event.cancelled_at as cancelledAt',
  'canceller.name as cancelledByName',
  'event.changed_at as changedAt',
  'changer.name as changedByName',
  'event.version',
] as const;

function selectEvents(db: ReadDb) {
  return db
    .selectFrom('event')
    .innerJoin('staff_member as changer', 'changer.id', 'event.changed_by_id')
    .leftJoin('staff_member as reporter', 'reporter.id', 'event.reported_by_id')
    .leftJoin('staff_member as canceller', 'canceller.id', 'event.cancelled_by_id')
    .select(columns);
}

/** One event, or undefined. */
export async function findEvent(db: ReadDb, id: string): Promise<StoredEvent | undefined> {
  return (await withParts(db, await selectEvents(db).where('event.id', '=', id).execute()))[0];
}

/** Every planned event of the office, and the others from the day on (included); newest day first. */
export async function listEvents(db: ReadDb, officeId: string, pastFrom: LocalDate): Promise<StoredEvent[]> {
  const rows = await selectEvents(db)
    .where('event.office_id', '=', officeId)
    .where((row) => row.or([row('event.state', '=', 'planned'), row('event.on_date', '>=', pastFrom)]))
    .orderBy('event.on_date', 'desc')
    .orderBy('event.start_minute', 'desc')
    .orderBy('event.id')
    .execute();
  return withParts(db, rows);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEvents>['execute']>>[number];

async function withParts(db: ReadDb, rows: readonly Row[]): Promise<StoredEvent[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const staff = await db
    .selectFrom('event_staff')
    .innerJoin('staff_member', 'staff_member.id', 'event_staff.staff_id')
    .select(['event_id as eventId', 'staff_id as id', 'staff_member.name'])
    .where('event_id', 'in', ids)
    .orderBy('staff_member.name')
    .orderBy('staff_id')
    .execute();
  const partners = await db
    .selectFrom('event_partner')
    .select(['event_id as eventId', 'name'])
    .where('event_id', 'in', ids)
    .orderBy('name')
    .execute();
  const channels = await db
    .selectFrom('event_channel')
    .select(['event_id as eventId', 'channel_code as channel', 'done_on as doneOn'])
    .where('event_id', 'in', ids)
    .orderBy('channel_code')
    .execute();
  return rows.map((row) => ({
    ...row,
    staff: staff.filter(({ eventId }) => eventId === row.id).map(({ id, name }) => ({ id, name })),
    partners: partners.filter(({ eventId }) => eventId === row.id).map(({ name }) => name),
    channels: channels
      .filter(({ eventId }) => eventId === row.id)
      .map(({ channel, doneOn }) => ({ channel, doneOn })),
  }));
}
