import { sql } from 'kysely';
import type { WriteDb } from '#store/database.ts';
import { peopleOf } from './people.ts';

/** Every copied table with its columns that hold an id of the office, its people or its things: those are renamed. */
const copied: Readonly<Record<string, readonly string[]>> = {
  call: ['id', 'office_id', 'answered_by_id', 'entered_by_id', 'changed_by_id'],
  call_topic: ['call_id'],
  duty_shift: ['id', 'office_id', 'staff_id', 'changed_by_id'],
  booking: ['id', 'office_id', 'adviser_id', 'booked_by_id', 'changed_by_id', 'cancelled_by_id'],
  booking_topic: ['booking_id'],
  booking_state: ['booking_id', 'staff_id'],
  occupancy: ['resource_id', 'source_id'],
};

/**
 * Copies the history of the first office to the offices 1 … `offices` − 1, which have to be there: the database does it in
 * whole tables, so a million calls take seconds. Read in the order they were added, the rows of all offices lie mixed by
 * day, as in a file that has grown.
 */
export async function copyOffice(db: WriteDb, offices: number): Promise<void> {
  const first = peopleOf(0).officeId;
  await sql`create temp table target (office text)`.execute(db);
  for (let index = 1; index < offices; index += 1)
    await sql`insert into target values (${peopleOf(index).officeId})`.execute(db);
  for (const [table, renamed] of Object.entries(copied)) {
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
    // A row number of the table's own is given anew.
    const names = rows.map(({ name }) => name).filter((name) => table !== 'booking_state' || name !== 'id');
    const values = names.map((name) =>
      renamed.includes(name) ? `target.office || substr(old.${name}, ${first.length + 1})` : `old.${name}`,
    );
    await sql
      .raw(
        `insert into ${table} (${names.join(', ')}) select ${values.join(', ')}
         from ${table} as old cross join target`,
      )
      .execute(db);
  }
  await sql`drop table target`.execute(db);
}
