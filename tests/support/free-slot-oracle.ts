import { sql } from 'kysely';
import type { ReadDb } from '#store/database.ts';

// A second search for free Kela slots, from the rows alone. It is for offices whose breaks are whole slots, that have no
// exceptions of their days and no closures in the search: those of the tests.

/** Working days to each free slot of the offices, nearest first; `:wanted` is the place in the row, from 0 on. */
export const freeSlotQuery = `with recursive day (on_date) as (
    select ':today' union all select date(on_date, '+1 day') from day where on_date < date(':today', '+59 days')),
  slot (adviser_id, office_id, on_date, start_minute, end_minute, template_id) as (
    select adviser_id, office_id, on_date, start_minute, start_minute + slot_minutes, id from kela_template
    join day on strftime('%w', on_date) = cast(weekday % 7 as text)
      and on_date >= valid_from_on and on_date <= coalesce(valid_to_on, '9999')
    union all
    select slot.adviser_id, slot.office_id, on_date, slot.end_minute, slot.end_minute + slot_minutes, template_id
    from slot join kela_template on kela_template.id = template_id
    where slot.end_minute + slot_minutes <= kela_template.end_minute),
  free as (
    select * from slot where office_id in (:offices)
    and (on_date > ':today' or start_minute >= :minute)
    and not exists (select 1 from kela_template_break as pause where pause.template_id = slot.template_id
      and pause.start_minute < slot.end_minute and slot.start_minute < pause.end_minute)
    and not exists (select 1 from occupancy where resource_id = slot.adviser_id
      and occupancy.on_date = slot.on_date and minute >= slot.start_minute and minute < slot.end_minute))
  select (select count(*) from day where day.on_date > ':today' and day.on_date <= free.on_date
    and strftime('%w', day.on_date) between '1' and '5') as days
  from free order by days limit 1 offset :wanted`;

export interface WantedSlot {
  readonly officeIds: readonly string[];
  readonly today: string;
  readonly minute: number;
}

/** Working days to the first and the third free slot by the query; null where there is none. */
export async function freeSlotsBy(
  db: ReadDb,
  query: string,
  wanted: WantedSlot,
): Promise<{ first: number | null; third: number | null }> {
  const place = async (index: number) => {
    const text = query
      .replaceAll(':offices', wanted.officeIds.map((id) => `'${id}'`).join(', '))
      .replaceAll(':today', wanted.today)
      .replaceAll(':minute', String(wanted.minute))
      .replaceAll(':wanted', String(index));
    const { rows } = await sql.raw<{ days: number }>(text).execute(db);
    return rows[0]?.days ?? null;
  };
  return { first: await place(0), third: await place(2) };
}
