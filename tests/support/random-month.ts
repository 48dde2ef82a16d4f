import { array, constantFrom, nat, record, sample, type Arbitrary } from 'fast-check';
import { instantOf } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { staff } from './line-month.ts';
import { once } from './line.ts';
import { deeds, type Made } from './month-deeds.ts';
import type { TestOffice } from './office.ts';

/** One thing that is done at an office: after some days, at a minute, with a number that decides the rest. */
interface Deed {
  readonly days: number;
  readonly minute: number;
  readonly kind: keyof typeof deeds;
  readonly pick: number;
}

export const deedKinds = Object.keys(deeds) as (keyof typeof deeds)[];

const often = [
  'call',
  'call',
  'call',
  'promise',
  'ending',
  'pass',
  'pass',
  'pass',
  'pass',
  'close',
  'close',
  'event',
  'report',
  'report',
  'question',
  'question',
] as const;
const aDeed: Arbitrary<Deed> = record({
  days: constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1),
  // Both edges of the hours, and the last minutes of a day.
  minute: constantFrom(at(8, 59), at(9), at(9, 40), at(10, 29), at(10, 39), at(10, 40), at(23, 58)),
  kind: constantFrom(...deedKinds, ...often),
  pick: nat(1_000_000),
});

/** So many deeds in a row, the same ones for the same seed. */
export const someDeeds = (seed: number, count: number): Deed[] =>
  sample(array(aDeed, { minLength: count, maxLength: count, size: 'max' }), { seed, numRuns: 1 }).flat();

/** What an office can refuse of a deed that does not fit what is there. */
const refusals = new Set([
  'NOT_FOUND',
  'NOT_POSSIBLE_NOW',
  'INVALID_INPUT',
  'NOT_ALLOWED',
  'MATTER_HAS_OPEN',
]);

/** Plays the deeds from the day on, and says which kinds were done; the office's clock is where the last one left it. */
export async function play(office: TestOffice, from: LocalDate, list: readonly Deed[]): Promise<Set<string>> {
  const paula = await office.as('Paula');
  await paula.staff.create({ ...once(), name: 'Olli Toinen', title: '', roles: ['ownWorker'] });
  const [Outi, Tiina, Olli, Siiri] = await Promise.all(
    ['Outi', 'Tiina', 'Olli', 'Siiri'].map((name) => office.as(name)),
  );
  if (!Outi || !Tiina || !Olli || !Siiri) throw new Error('Somebody is missing');
  const ids = {
    Outi: await office.idOf('Outi'),
    Tiina: await office.idOf('Tiina'),
    Olli: await office.idOf('Olli'),
  };
  const made: Made = {
    office,
    people: { Outi, Tiina, Olli, Siiri, Paula: paula },
    ids,
    topics: ['1', '2', '3'],
    on: from,
    calls: [],
    missed: [],
    promises: [],
    questions: [],
    events: [],
    handovers: [],
    matterIds: [],
  };
  const done = new Set<string>();
  for (const { days, minute, kind, pick } of list) {
    for (let day = 0; day < days; day += 1) {
      made.on = plusDays(made.on, 1);
      if (weekdayOf(made.on) <= 5 && pick % 4 > 0) await staff(office, paula, made.on);
    }
    // Time does not go back: what comes earlier on the day than the one before comes right after it.
    const wanted = instantOf(made.on, minuteOfDay(minute));
    if (wanted > office.time.clock()) office.time.set(made.on, minuteOfDay(minute));
    try {
      await deeds[kind](made, pick);
      done.add(kind);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === undefined || !refusals.has(code)) throw error;
    }
  }
  return done;
}
