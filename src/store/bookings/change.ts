import type { CancellationParty } from '#domain/bookings/cancellation.ts';
import type { BookingState } from '#domain/bookings/state.ts';
import type { WriteDb } from '#store/database.ts';
import type { BookingDetails } from './bookings.ts';
import { addBookingState } from './history.ts';
import { detailColumns, type Change } from './insert.ts';
import { setBookingTopics } from './topics.ts';

const noCancellation = {
  cancelled_party: null,
  cancelled_reason: null,
  cancelled_late: null,
  cancelled_at: null,
  cancelled_by_id: null,
} as const;

type Columns = Partial<ReturnType<typeof detailColumns>> & {
  state?: BookingState;
  moved_to_id?: string;
  cancelled_party?: CancellationParty | null;
  cancelled_reason?: string | null;
  cancelled_late?: number | null;
  cancelled_at?: Change['at'] | null;
  cancelled_by_id?: string | null;
};

async function change(db: WriteDb, id: string, columns: Columns, by: Change): Promise<void> {
  await db
    .updateTable('booking')
    .set((row) => ({
      ...columns,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  if (columns.state) await addBookingState(db, id, columns.state, by);
}

/** Changes what is asked about the visit. */
export async function updateBookingDetails(
  db: WriteDb,
  id: string,
  details: BookingDetails,
  by: Change,
): Promise<void> {
  await change(db, id, detailColumns(details), by);
  await setBookingTopics(db, id, details.topics);
}

/** Gives the booking a state and writes it into its history. */
export function setBookingState(db: WriteDb, id: string, state: BookingState, by: Change): Promise<void> {
  return change(db, id, { state }, by);
}

/** Lets the booking go for good reason: on whose side, why and whether too late. */
export function cancelBooking(
  db: WriteDb,
  id: string,
  cancellation: { readonly party: CancellationParty; readonly reason: string; readonly late: boolean },
  by: Change,
): Promise<void> {
  const columns: Columns = {
    state: 'cancelled',
    cancelled_party: cancellation.party,
    cancelled_reason: cancellation.reason,
    cancelled_late: Number(cancellation.late),
    cancelled_at: by.at,
    cancelled_by_id: by.staffId,
  };
  return change(db, id, columns, by);
}

/** Brings a cancelled booking back to `booked`; that it was cancelled stays in its history. */
export function restoreBooking(db: WriteDb, id: string, by: Change): Promise<void> {
  return change(db, id, { state: 'booked', ...noCancellation }, by);
}

/** Lets the booking go for another time: no party and no reason, since it is no cancellation. */
export function markMoved(db: WriteDb, id: string, movedToId: string, by: Change): Promise<void> {
  return change(db, id, { state: 'cancelled', moved_to_id: movedToId, ...noCancellation }, by);
}
