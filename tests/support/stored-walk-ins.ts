import type { Instant } from '#domain/time/instant.ts';
import { insertWalkIn, type Arrival } from '#store/walk-ins/change.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import type { TestOffice } from '#tests/support/office.ts';

/** Stores somebody who came without a booking, received by the adviser at the instant; named after the id. */
export function storeWalkIn(
  office: TestOffice,
  id: string,
  changes: Partial<Arrival> = {},
  at = 1000 as Instant,
): Promise<void> {
  const arrival: Arrival = {
    id,
    officeId: office.officeId,
    adviserId: office.adviserId,
    on: WEDNESDAY,
    arrivedMinute: time('9.00'),
    clientLabel: id,
    topics: [],
    urgentIncome: false,
    state: 'waiting',
    ...changes,
  };
  return office.parts.store.write((db) => insertWalkIn(db, arrival, { staffId: office.adviserId, at }));
}
