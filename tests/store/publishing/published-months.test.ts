import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PublishedMonth } from '#domain/publishing/publish-year.ts';
import { instant } from '#domain/time/instant.ts';
import { month } from '#domain/time/month.ts';
import { keepPublishedMonth, publishedMonthsOf } from '#store/publishing/published-months.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-01', 8 * 60);
});
afterEach(() => office.close());

const of = (cases: number): PublishedMonth => ({
  counts: { a: { cases, 'municipality/010': cases } },
  marks: { '0': { a: { cases: 'small' }, '*': { cases: 'covering' } } },
});

async function keep(name: string, published: PublishedMonth) {
  const staffId = await office.idOf('Paula');
  await office.parts.store.write((db) =>
    keepPublishedMonth(db, month(name), published, { staffId, at: instant(1_800_000_000_000) }),
  );
}

test('months of a year come back as they were kept, in order, and no other year’s', async () => {
  await keep('2027-02', of(2));
  await keep('2027-01', of(1));
  await keep('2026-12', of(12));
  expect(await publishedMonthsOf(office.parts.store.read, 2027)).toEqual([of(1), of(2)]);
  expect(await publishedMonthsOf(office.parts.store.read, 2026)).toEqual([of(12)]);
  expect(await publishedMonthsOf(office.parts.store.read, 2028)).toEqual([]);
});

test('a month is kept once: it is never written over', async () => {
  await keep('2027-01', of(1));
  await expect(keep('2027-01', of(3))).rejects.toThrow(/UNIQUE/i);
  expect(await publishedMonthsOf(office.parts.store.read, 2027)).toEqual([of(1)]);
});

test('only somebody who works here can have published', async () => {
  const by = { staffId: 'nobody', at: instant(1_800_000_000_000) };
  await expect(
    office.parts.store.write((db) => keepPublishedMonth(db, month('2027-01'), of(1), by)),
  ).rejects.toThrow(/FOREIGN KEY/i);
});
