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

/** Ids of the latest booking of each client: whose details were shown. */
export async function bookingsOfClients(
  db: ReadDb,
  officeId: string,
  clients: readonly Pick<BookedClientRow, 'clientLabel' | 'clientPhone' | 'lastOn'>[],
): Promise<string[]> {
  if (clients.length === 0) return [];
  const rows = await db
    .selectFrom('booking')
    .select('id')
    .where('office_id', '=', officeId)
    .where((row) =>
      row.or(
        clients.map(({ clientLabel, clientPhone, lastOn }) =>
          row.and({ client_label: clientLabel, client_phone: clientPhone, on_date: lastOn }),
        ),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}
