import { sql } from 'kysely';
import type { Bench } from '#tests/bench/bench.ts';
import { newBenchOffice, type BenchOffice } from '#tests/bench/data/bench-office.ts';
import { benchToday, kelaDays } from '#tests/bench/data/days.ts';
import { sizes } from '#tests/bench/data/fill-offices.ts';
import type { Result } from '#tests/bench/measure/figure.ts';
import { median, pairedRatio } from '#tests/bench/measure/quantiles.ts';
import { startDesks } from '#tests/bench/work/race/desks.ts';
import { startPostgres } from '#tests/bench/work/race/postgres.ts';

const DESKS = 8;
/** Ten days of ten slots. */
const SLOTS = 100;

/** P11: eight processes book the same 100 slots. */
export const p11: Bench = {
  id: 'P11',
  async measure({ options }) {
    // Nothing is booked on the days that are raced for.
    const office = await newBenchOffice({ ...(options.quick ? sizes.quick : sizes.office), bookings: 0 });
    const days = kelaDays().filter((on) => on < benchToday);
    office.time.set(days[0] ?? benchToday);
    const desks = await startDesks(DESKS, {
      folder: office.folder,
      key: office.key,
      now: office.time.clock(),
      ...office.people,
      staffId: office.people.counsellorId,
    });
    const postgres = startPostgres();
    const rounds = options.quick ? 3 : 12;
    const ours: number[] = [];
    const theirs: number[] = [];
    let booked = 0;
    let theirBookings = 0;
    const errors: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { outcomes, ms } = await desks.race(days.slice(1 + round * 10, 11 + round * 10));
      booked += outcomes.reduce((sum, outcome) => sum + outcome.booked, 0);
      errors.push(...outcomes.flatMap((outcome) => outcome.errors));
      ours.push((DESKS * SLOTS * 1000) / ms);
      const control = postgres?.race(round, DESKS);
      if (!control) continue;
      theirs.push(control.tps);
      theirBookings += control.booked;
    }
    await desks.close();
    postgres?.close();
    const overlapping = await overlaps(office);
    await office.close();
    const all = rounds * SLOTS;
    return {
      id: this.id,
      title: 'eight processes book the same 100 slots',
      counted:
        `bookings.book through the service in ${DESKS} processes with the file open, each trying all 100 slots once; ${rounds} rounds on new days. ` +
        'The control is PostgreSQL 15 on its socket with as many prepared connections (pgbench): one function call writes the same rows under ' +
        'the same primary key, without hash chain, permissions, hours or the answer that tells who has the slot. An attempt is counted ' +
        'whether it gets the slot or is refused.',
      results: [
        {
          what: `slots not booked exactly once, of ${all}`,
          value: Math.abs(all - booked),
          unit: '',
          goal: { atMost: 0 },
        },
        { what: 'overlapping bookings in the file', value: overlapping, unit: '', goal: { atMost: 0 } },
        { what: 'errors other than “taken”', value: errors.length, unit: '', goal: { atMost: 0 } },
        ...comparison(ours, theirs),
      ],
      notes: [
        `Ours ${Math.round(median(ours))} attempts a second` +
          (theirs.length > 0
            ? `, PostgreSQL ${Math.round(median(theirs))} (${theirBookings} of ${all} booked).`
            : '; no PostgreSQL 15 server was found, so the control was left out.'),
        ...errors.slice(0, 3),
      ],
    };
  },
};

function comparison(ours: readonly number[], theirs: readonly number[]): Result[] {
  if (theirs.length === 0) return [];
  return [
    {
      what: 'attempts a second ÷ PostgreSQL’s',
      value: pairedRatio(ours, theirs),
      unit: '×',
      goal: { atLeast: 2 },
    },
  ];
}

/** Pairs of bookings of the same adviser that overlap and were not let go: counted from the bookings themselves. */
async function overlaps({ parts }: BenchOffice): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from booking one join booking other
    on one.adviser_id = other.adviser_id and one.on_date = other.on_date and one.id < other.id
    and one.start_minute < other.end_minute and other.start_minute < one.end_minute
    where one.state <> 'cancelled' and other.state <> 'cancelled'`.execute(parts.store.read);
  return rows[0]?.count ?? -1;
}
