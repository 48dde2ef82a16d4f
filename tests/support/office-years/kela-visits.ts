import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import { moment, type Draw } from './draw.ts';
import type { Ground } from './ground.ts';
import type { SlotsOn } from './kela-plan.ts';
import type { TakenTime } from './taken-time.ts';

interface Visits {
  readonly bookings: RowOf<'booking'>[];
  readonly states: RowOf<'booking_state'>[];
  readonly walkIns: RowOf<'walk_in'>[];
  readonly meetings: RowOf<'joint_meeting'>[];
}

/** One adviser's day, to which the drawing adds. */
interface Day {
  readonly draw: Draw;
  readonly ground: Ground;
  readonly visits: Visits;
  readonly time: TakenTime;
  readonly adviserId: string;
  readonly on: LocalDate;
}

const past = [
  'fulfilled',
  'fulfilled',
  'fulfilled',
  'noShow',
  'cancelled',
  'booked',
  'checkedIn',
  'started',
] as const;

const range = (startMinute: number, endMinute: number): MinuteRange => ({
  startMinute: startMinute as MinuteOfDay,
  endMinute: Math.min(1440, endMinute) as MinuteOfDay,
});

/** A booking in any state; one that would take time that is taken is let go at once. */
function addBooking(
  { draw, ground, visits, time, adviserId, on }: Day,
  of: MinuteRange,
  squeezeIn = false,
): void {
  const id = draw.id('booking');
  const hasCome = ground.hasCome(on, of.endMinute);
  const wanted = hasCome ? draw.pick(past) : draw.pick(['booked', 'booked', 'cancelled'] as const);
  const fits = squeezeIn || wanted === 'cancelled' || time.take(adviserId, on, of, 'booking', id);
  const state = fits ? wanted : 'cancelled';
  const isCancelled = state === 'cancelled';
  const by = draw.pick(ground.staff);
  const at = moment(on, of.startMinute);
  const other = visits.bookings.at(-1);
  visits.bookings.push({
    id,
    office_id: ground.officeId,
    adviser_id: adviserId,
    on_date: on,
    start_minute: of.startMinute,
    end_minute: of.endMinute,
    kind: 'individual',
    state,
    channel: 'phone',
    squeeze_in_reason: squeezeIn ? 'Kiireellinen' : null,
    late_entry: draw.chance(8) ? 1 : 0,
    booked_by_id: by,
    booked_at: at,
    moved_from_id: null,
    moved_to_id: isCancelled && draw.chance(30) && other ? other.id : null,
    cancelled_party: isCancelled ? 'client' : null,
    cancelled_reason: null,
    cancelled_late: isCancelled ? draw.pick([0, 0, 1]) : null,
    cancelled_at: isCancelled ? at : null,
    cancelled_by_id: isCancelled ? by : null,
    changed_at: at,
    changed_by_id: by,
  });
  if (!hasCome || isCancelled) return;
  const mark = (marked: 'checkedIn' | 'started', minute: number) =>
    visits.states.push({
      booking_id: id,
      state: marked,
      at: moment(on, minute, draw.below(60)),
      staff_id: by,
    });
  const arrived = of.startMinute + draw.from(-20, 20);
  if (draw.chance(70)) mark('checkedIn', arrived);
  if (draw.chance(70)) mark('started', arrived + draw.from(-3, 40));
  // A mark that was taken back and made again: the last one counts.
  if (draw.chance(10)) mark('checkedIn', arrived + 4);
  if (draw.chance(10)) mark('started', of.startMinute + draw.from(0, 30));
}

function addWalkIn({ draw, ground, visits, time, adviserId, on }: Day, slot: MinuteRange): void {
  const arrivedMinute = slot.startMinute - draw.from(-10, 60);
  if (!ground.hasCome(on, slot.endMinute + 60)) return;
  const state = draw.pick([
    'done',
    'done',
    'done',
    'left',
    'notServed',
    'waiting',
    'called',
    'inService',
  ] as const);
  const id = draw.id('walk-in');
  const start = slot.startMinute + draw.from(-7, 12);
  const served = range(start, start + draw.from(1, 50));
  const isServed = state === 'done' || state === 'inService';
  if (isServed) time.take(adviserId, on, served, 'walk-in', id);
  const by = draw.pick(ground.staff);
  visits.walkIns.push({
    id,
    office_id: ground.officeId,
    adviser_id: adviserId,
    on_date: on,
    state,
    arrived_at: moment(on, arrivedMinute),
    arrived_minute: arrivedMinute as MinuteOfDay,
    called_by_id: null,
    called_at: null,
    start_minute: isServed ? served.startMinute : null,
    end_minute: state === 'done' ? served.endMinute : null,
    changed_at: moment(on, arrivedMinute),
    changed_by_id: by,
  });
}

function addMeeting({ draw, ground, visits, time, adviserId, on }: Day, of: MinuteRange): void {
  const id = draw.id('meeting');
  const isPast = ground.hasCome(on, of.endMinute);
  const wanted = isPast ? draw.pick(['held', 'held', 'noShow', 'planned', 'cancelled'] as const) : 'planned';
  const state = wanted !== 'cancelled' && time.take(adviserId, on, of, 'meeting', id) ? wanted : 'cancelled';
  const isCancelled = state === 'cancelled';
  const by = draw.pick(ground.staff);
  const at = moment(on, 0);
  visits.meetings.push({
    id,
    office_id: ground.officeId,
    adviser_id: adviserId,
    series_no: 1,
    series_of: 1,
    series_id: null,
    on_date: on,
    start_minute: of.startMinute,
    end_minute: of.endMinute,
    state,
    way: 'office',
    place: '',
    client_label: '',
    client_phone: '',
    language: 'fi',
    interpreter: 0,
    note_to_kela: '',
    permission_scope: 'Tapaamisen asia',
    permission_given_on: on,
    permission_recorded_by_id: by,
    permission_recorded_at: at,
    permission_withdrawn_by_id: null,
    permission_withdrawn_at: null,
    cancelled_party: isCancelled ? 'organisation' : null,
    cancelled_reason: null,
    cancelled_late: isCancelled ? draw.pick([0, 1]) : null,
    cancelled_at: null,
    cancelled_by_id: null,
    follow_up_on: null,
    follow_up_done_at: null,
    follow_up_done_by_id: null,
    closed_at: null,
    closed_by_id: null,
    created_at: at,
    created_by_id: by,
    changed_at: at,
    changed_by_id: by,
  });
}

/** What takes an adviser's time besides clients, wherever it is on the day. */
function addOther({ draw, time, adviserId, on }: Day): void {
  const start = draw.onGrid(480, 900);
  const kind = draw.pick(['event', 'consultation', 'outside', 'absence', 'duty-shift', 'meeting'] as const);
  time.take(adviserId, on, range(start, start + draw.from(1, 24) * 5), kind, draw.id(kind));
}

function addVisits(day: Day, slots: readonly MinuteRange[]): void {
  const { draw } = day;
  if (draw.chance(25)) addOther(day);
  for (const slot of slots) {
    const what = draw.below(100);
    if (what < 55) addBooking(day, slot);
    else if (what < 68) addWalkIn(day, slot);
    else if (what < 76)
      addMeeting(day, draw.chance(50) ? slot : range(slot.startMinute, slot.endMinute + 30));
    else if (what < 80) addBooking(day, range(slot.startMinute + 5, slot.endMinute + 10));
    // Cancelled and given to another; a no-show, and who was served in the time.
    if (draw.chance(12)) addBooking(day, slot);
    if (draw.chance(6)) addWalkIn(day, slot);
    if (draw.chance(5)) addBooking(day, range(slot.endMinute - 5, slot.endMinute + 5), true);
  }
  // A day that is none any more still has its clients.
  if (slots.length === 0 && draw.chance(2)) addBooking(day, range(600, 630));
  if (slots.length === 0 && draw.chance(1)) addWalkIn(day, range(600, 630));
}

/** Draws who came to the office's Kela days, and writes it. */
export async function drawKelaVisits(
  db: WriteDb,
  draw: Draw,
  ground: Ground,
  { slotsOn, time }: { readonly slotsOn: SlotsOn; readonly time: TakenTime },
): Promise<void> {
  const visits: Visits = { bookings: [], states: [], walkIns: [], meetings: [] };
  for (const on of ground.days)
    for (const adviserId of ground.advisers)
      addVisits({ draw, ground, visits, time, adviserId, on }, slotsOn(adviserId, on));
  await insertAll(db, 'booking', visits.bookings);
  await insertAll(db, 'booking_state', visits.states);
  await insertAll(db, 'walk_in', visits.walkIns);
  await insertAll(db, 'joint_meeting', visits.meetings);
}
