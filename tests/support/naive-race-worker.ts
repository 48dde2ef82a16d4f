import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { raceInThisProcess } from '#tests/support/race.ts';

// The control of the booking race: a desk that looks whether a slot is free and then takes it, without a key that makes
// an overlap impossible and without a transaction around the two. It has to double-book.

/** What the naive desk is told. */
export interface NaiveOrder {
  readonly path: string;
  readonly slots: readonly string[];
  readonly desk: string;
}

await raceInThisProcess(async ({ path, slots, desk }: NaiveOrder) => {
  const database = new Database(path, { timeout: 60_000 });
  database.pragma('synchronous = full');
  const look = database.prepare('select 1 from naive_booking where slot = ?');
  const take = database.prepare('insert into naive_booking (slot, desk) values (?, ?)');
  return async () => {
    let booked = 0;
    for (const slot of slots) {
      if (look.get(slot) !== undefined) continue;
      // The form is open: a millisecond here, minutes at a real desk.
      await setTimeout(1);
      take.run(slot, desk);
      booked += 1;
    }
    database.close();
    return booked;
  };
});
