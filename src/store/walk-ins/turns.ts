import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A client of the arrival list. */
export interface TurnOf {
  readonly kind: 'booking' | 'walkIn';
  readonly id: string;
}

/** A choice against the order of the list: who was taken, and past whom. */
export interface StoredTurn {
  readonly at: Instant;
  readonly byName: string;
  readonly taken: string;
  readonly passed: string;
}

/** Writes down that `taken` was taken before each of `passed`. */
export async function insertTurns(
  db: WriteDb,
  choice: { officeId: string; on: LocalDate; taken: TurnOf; passed: readonly TurnOf[] },
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  const { taken, passed } = choice;
  const idOf = ({ kind, id }: TurnOf, wanted: TurnOf['kind']) => (kind === wanted ? id : null);
  if (passed.length === 0) return;
  await db
    .insertInto('turn_choice')
    .values(
      passed.map((one) => ({
        office_id: choice.officeId,
        on_date: choice.on,
        at: by.at,
        staff_id: by.staffId,
        taken_booking_id: idOf(taken, 'booking'),
        taken_walk_in_id: idOf(taken, 'walkIn'),
        passed_booking_id: idOf(one, 'booking'),
        passed_walk_in_id: idOf(one, 'walkIn'),
      })),
    )
    .execute();
}

/** The choices of a day at the office, oldest first, with the clients as the desk knows them. */
export function turnsOn(db: ReadDb, officeId: string, on: LocalDate): Promise<StoredTurn[]> {
  return db
    .selectFrom('turn_choice')
    .innerJoin('staff_member', 'staff_member.id', 'turn_choice.staff_id')
    .leftJoin('booking as takenBooking', 'takenBooking.id', 'turn_choice.taken_booking_id')
    .leftJoin('walk_in as takenWalkIn', 'takenWalkIn.id', 'turn_choice.taken_walk_in_id')
    .leftJoin('booking as passedBooking', 'passedBooking.id', 'turn_choice.passed_booking_id')
    .leftJoin('walk_in as passedWalkIn', 'passedWalkIn.id', 'turn_choice.passed_walk_in_id')
    .select((row) => [
      'turn_choice.at',
      'staff_member.name as byName',
      row.fn.coalesce('takenBooking.client_label', 'takenWalkIn.client_label', row.val('')).as('taken'),
      row.fn.coalesce('passedBooking.client_label', 'passedWalkIn.client_label', row.val('')).as('passed'),
    ])
    .where('turn_choice.office_id', '=', officeId)
    .where('turn_choice.on_date', '=', on)
    .orderBy('turn_choice.id')
    .execute();
}

/** Bookings that gave way to the walk-in on the day and have not been served, cancelled or missed since. */
export function bookingsPassedBy(db: ReadDb, officeId: string, on: LocalDate, walkInId: string) {
  return db
    .selectFrom('turn_choice')
    .innerJoin('booking', 'booking.id', 'turn_choice.passed_booking_id')
    .select([
      'booking.id',
      'booking.adviser_id as adviserId',
      'booking.start_minute as startMinute',
      'booking.end_minute as endMinute',
    ])
    .distinct()
    .where('turn_choice.office_id', '=', officeId)
    .where('turn_choice.on_date', '=', on)
    .where('turn_choice.taken_walk_in_id', '=', walkInId)
    .where('booking.state', 'in', ['booked', 'checkedIn'])
    .where('booking.squeeze_in_reason', 'is', null)
    .execute();
}

/** The things that the choices of a day at the office are about, each once. */
export async function thingsOfTurns(db: ReadDb, officeId: string, on: LocalDate): Promise<TurnOf[]> {
  const rows = await db
    .selectFrom('turn_choice')
    .select(['taken_booking_id', 'taken_walk_in_id', 'passed_booking_id', 'passed_walk_in_id'])
    .where('office_id', '=', officeId)
    .where('on_date', '=', on)
    .execute();
  const ids = (kind: TurnOf['kind'], all: readonly (string | null)[]): TurnOf[] =>
    [...new Set(all)].flatMap((id) => (id === null ? [] : [{ kind, id }]));
  return [
    ...ids(
      'booking',
      rows.flatMap((row) => [row.taken_booking_id, row.passed_booking_id]),
    ),
    ...ids(
      'walkIn',
      rows.flatMap((row) => [row.taken_walk_in_id, row.passed_walk_in_id]),
    ),
  ];
}
