import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** A client as bookings know one: everybody of the same label and phone. */
export interface BookedClientRow {
  readonly clientLabel: string;
  readonly clientPhone: string;
  readonly lastOn: LocalDate;
  readonly bookings: number;
}

/** The clients of the office's bookings from the day on, each spelling once, the latest first. */
export function clientsOfBookings(db: ReadDb, officeId: string, from: LocalDate): Promise<BookedClientRow[]> {
  return db
    .selectFrom('booking')
    .select((row) => [
      'client_label as clientLabel',
      'client_phone as clientPhone',
      row.fn.max('on_date').as('lastOn'),
      row.fn.count<number>('id').as('bookings'),
    ])
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('client_label', '<>', '')
    .groupBy(['client_label', 'client_phone'])
    .orderBy('lastOn', 'desc')
    .orderBy('client_label')
    .execute();
}
