import { localOf, type Instant } from '#domain/time/instant.ts';
import type { Store } from '#store/open.ts';
import { fillAudit } from './audit.ts';
import { fillBookings } from './bookings.ts';
import { fillCalls } from './calls.ts';
import { copyOffice } from './copy-office.ts';
import { fillDutyShifts } from './duty-shifts.ts';
import { addOffice, type BenchPeople } from './people.ts';
import { fillPromises } from './promises.ts';

/** How much history a database holds. */
export interface HistorySize {
  readonly name: string;
  readonly offices: number;
  /** Of each office, over twenty years. */
  readonly calls: number;
  readonly bookings: number;
}

export const sizes = {
  quick: { name: '2,000 calls', offices: 1, calls: 2000, bookings: 600 },
  quickCounty: { name: '10,000 calls', offices: 5, calls: 2000, bookings: 600 },
  office: { name: '50,000 calls', offices: 1, calls: 50_000, bookings: 15_000 },
  county: { name: '1 M calls', offices: 20, calls: 50_000, bookings: 15_000 },
  country: { name: '10 M calls', offices: 200, calls: 50_000, bookings: 15_000 },
} as const satisfies Record<string, HistorySize>;

/**
 * Fills an empty database with the invented history, the same for the same size and day. Bookings before today have an
 * outcome, later ones wait.
 * @returns the first office
 */
export async function fillOffices(store: Store, size: HistorySize, now: Instant): Promise<BenchPeople> {
  const today = localOf(now).on;
  const people = await store.write(async (db) => {
    const first = await addOffice(db, 0, now);
    for (let index = 1; index < size.offices; index += 1) await addOffice(db, index, now);
    return first;
  });
  await store.write((db) => fillDutyShifts(db, people));
  await store.write((db) => fillCalls(db, people, size.calls));
  await store.write((db) => fillPromises(db, people));
  await store.write((db) => fillBookings(db, people, size.bookings, today));
  await store.write((db) => fillAudit(db, people, size.calls, now));
  if (size.offices > 1) await store.write((db) => copyOffice(db, size.offices));
  return people;
}
