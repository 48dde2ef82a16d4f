import type { SimilarClient } from '#contract/bookings.ts';
import { isSimilarName } from '#domain/bookings/similar-client.ts';
import { localOf } from '#domain/time/instant.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { bookingsOfClients, clientsOfBookings } from '#store/bookings/clients.ts';
import { findOffice } from '#store/offices/offices.ts';
import type { ReadCall } from '#service/read.ts';
import { found } from '#service/refuse.ts';

/** Clients of this long ago are looked at: two years. */
const LOOKED_AT_DAYS = 2 * 365;
const SHOWN = 5;

/** Earlier clients whose name is nearly the typed one, in an office that keeps names in a register. */
export async function similarClients(
  { db, now, showed }: ReadCall,
  officeId: string,
  clientLabel: string,
): Promise<SimilarClient[]> {
  const office = found(await findOffice(db, officeId), 'office');
  if (office.identityMode !== 'register') return [];
  const clients = await clientsOfBookings(db, officeId, plusDays(localOf(now).on, -LOOKED_AT_DAYS));
  const alike = clients.filter((client) => isSimilarName(client.clientLabel, clientLabel)).slice(0, SHOWN);
  if (alike.length > 0) showed('similar-clients', officeId);
  for (const id of await bookingsOfClients(db, officeId, alike)) showed('booking', id);
  return alike;
}
