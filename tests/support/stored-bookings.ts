import type { Instant } from '#domain/time/instant.ts';
import { insertBooking, type NewBooking } from '#store/bookings/insert.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import type { TestOffice } from '#tests/support/office.ts';

/** A booking of an invented client as the store takes it; it is named after its id. */
export function newBooking(
  office: TestOffice,
  id: string,
  time: string,
  changes: Partial<NewBooking> = {},
): NewBooking {
  return {
    id,
    officeId: office.officeId,
    adviserId: office.adviserId,
    on: WEDNESDAY,
    ...stretch(time),
    kind: 'individual',
    topics: [],
    channel: 'phone',
    clientLabel: id,
    clientPhone: '',
    language: 'fi',
    interpreter: false,
    companion: false,
    urgentIncome: false,
    noteToKela: '',
    squeezeInReason: null,
    lateEntry: false,
    movedFromId: null,
    ...changes,
  };
}

/** Stores the booking as the adviser, at the instant. */
export function storeBooking(
  office: TestOffice,
  id: string,
  time: string,
  changes: Partial<NewBooking> = {},
  at = 1000 as Instant,
): Promise<void> {
  const booking = newBooking(office, id, time, changes);
  return office.parts.store.write((db) => insertBooking(db, booking, { staffId: office.adviserId, at }));
}
