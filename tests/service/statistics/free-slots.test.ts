import { sample, shuffledSubarray } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureList, ofTheMoment } from '#domain/statistics/figure-list.ts';
import { localOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import { freeSlotQuery, freeSlotsBy } from '#tests/support/free-slot-oracle.ts';
import type { Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';

let office: TestOffice;
let manager: Client;
let offices: string[];

beforeAll(async () => {
  office = await newOffice('2026-10-01', at(8));
  manager = await office.as('Paula');
  const secretary = await office.as('Siiri');
  offices = [office.officeId, (await addSecondOffice(office)).officeId];
  // The next Wednesday is full but for its last slot; of the slots after it some are taken, the same ones each time.
  const next = await secretary.kelaDays.freeTimes({ officeId: office.officeId, count: 40 });
  const full = next.slice(0, 10);
  const some = sample(shuffledSubarray(next.slice(11)), { seed: 7, numRuns: 1 }).flat();
  for (const { startMinute, endMinute, on, adviserId } of [...full, ...some])
    await secretary.bookings.book({
      ...bookInput({ officeId: office.officeId, adviserId }, '9.00-9.30'),
      on,
      startMinute,
      endMinute,
    });
});
afterAll(() => office.close());

const report = (officeId: string | null, of: string, client = manager) =>
  client.statistics.report({ officeId, period: monthRange(month(of)) });

const scopes = (): [string | null, string[]][] => [
  [offices[0] ?? '', offices.slice(0, 1)],
  [offices[1] ?? '', offices.slice(1)],
  [null, offices],
];

async function disagreements(query: string): Promise<unknown[]> {
  const { on, minute } = localOf(office.time.clock());
  const wrong: unknown[] = [];
  for (const [scope, officeIds] of scopes()) {
    const said = (await report(scope, on.slice(0, 7))).report.freeSlots;
    const counted = await freeSlotsBy(office.parts.store.read, query, { officeIds, today: on, minute });
    if (JSON.stringify(said) !== JSON.stringify(counted)) wrong.push({ on, minute, said, counted });
  }
  return wrong;
}

/** Before any slot, on a Kela day at the edges of its slots, after it, and at a weekend. */
const moments = [
  ['2026-10-01', at(8)],
  ['2026-10-06', at(17)],
  ['2026-10-07', at(14, 30)],
  ['2026-10-07', at(14, 31)],
  ['2026-10-08', at(9)],
  ['2026-10-10', at(12)],
  ['2026-10-21', at(10)],
] as const;

describe('R5 the nearest free slots, searched a second time by a query of its own', () => {
  test.each(moments)('%s at minute %i: of each office and of both', async (on, minute) => {
    office.time.set(localDate(on), minute);
    expect(await disagreements(freeSlotQuery)).toEqual([]);
  });

  test.each([
    ['a weekend day is a working day', `between '1' and '5'`, `between '0' and '6'`],
    ['what is taken is free', 'and not exists (select 1 from occupancy', 'and 1 or (select 1 from occupancy'],
    ['what has begun is free', 'start_minute >= :minute', '1'],
    ['today is the first working day', `day.on_date > ':today' and`, ''],
  ])('the control: %s is noticed', async (_, words, instead) => {
    expect(freeSlotQuery).toContain(words);
    const wrong: unknown[] = [];
    for (const [on, minute] of moments) {
      office.time.set(localDate(on), minute);
      wrong.push(...(await disagreements(freeSlotQuery.replace(words, instead))));
    }
    expect(wrong).not.toEqual([]);
  });
});

test('known by hand: on the full Wednesday the last slot is the first free one, of both offices Kuortane’s', async () => {
  office.time.set(localDate('2026-10-07'), at(8));
  expect((await report(offices[0] ?? '', '2026-10')).report.freeSlots?.first).toBe(0);
  office.time.set(localDate('2026-10-07'), at(14, 45));
  // The next day's three slots of the second office.
  expect((await report(null, '2026-10')).report.freeSlots).toEqual({ first: 1, third: 1 });
});

test('a figure of the moment is in no fingerprint, no part, no comparison and no other period', async () => {
  office.time.set(localDate('2026-10-07'), at(8));
  const wanted = {
    officeId: null,
    period: { from: localDate('2026-09-15'), to: localDate('2026-10-31') },
    comparedWith: { from: localDate('2026-08-01'), to: localDate('2026-09-14') },
  };
  const made = await manager.statistics.report(wanted);
  const ofMoment = (figures: readonly { key: string }[]) =>
    figures.filter(({ key }) => (ofTheMoment as ReadonlySet<string>).has(key));
  expect(ofMoment(figureList(made.report))).toHaveLength(2);
  for (const { figures } of [...made.months, ...made.offices]) expect(ofMoment(figures)).toEqual([]);
  expect(made.compared?.freeSlots).toBeNull();
  expect((await report(null, '2026-09')).report.freeSlots).toBeNull();
  expect((await report(null, '2026-11')).report.freeSlots).toBeNull();
  office.time.set(localDate('2026-10-07'), at(15));
  const later = await manager.statistics.report(wanted);
  expect(later.report.freeSlots).not.toEqual(made.report.freeSlots);
  expect(later.fingerprint).toBe(made.fingerprint);
});

test('it does not depend on who looks, and where nothing is free it says so in words', async () => {
  office.time.set(localDate('2026-10-07'), at(8));
  const second = await office.as('Paula');
  expect((await report(null, '2026-10', second)).report.freeSlots).toEqual(
    (await report(null, '2026-10')).report.freeSlots,
  );
  await office.parts.store.write((db) =>
    db
      .updateTable('kela_template')
      .set({ valid_to_on: localDate('2026-10-07') })
      .execute(),
  );
  office.time.set(localDate('2026-10-08'), at(8));
  const wanted = { officeId: null, period: monthRange(month('2026-10')) };
  expect((await manager.statistics.report(wanted)).report.freeSlots).toEqual({ first: null, third: null });
  const { base64 } = await manager.statistics.export({ ...wanted, format: 'csv', language: 'fi' });
  expect(Buffer.from(base64, 'base64').toString('utf8')).toContain(
    '\r\nKela-ajat, 1. vapaa aika;ei vapaita;arkipäivää',
  );
});
