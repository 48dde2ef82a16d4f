import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditPage, AuditWanted } from '#contract/audit.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, refusalOf } from '#tests/support/booking-input.ts';
import { once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const NICKNAME = 'Kirjosieppo';
const day = (on: string) => ({ from: localDate(on), to: localDate(on) });

let office: TestOffice;
let manager: Client;
let bookingId: string;
const wanted = (change: Partial<AuditWanted> = {}): AuditWanted => ({
  period: { from: localDate('2026-10-20'), to: localDate('2026-10-22') },
  staffId: null,
  deed: null,
  subject: null,
  before: null,
  ...change,
});
const list = (change: Partial<AuditWanted> = {}) => manager.audit.list(wanted(change));
const said = ({ rows }: AuditPage) => rows.map(({ operation }) => operation);

beforeAll(async () => {
  office = await newOffice('2026-10-20', at(9));
  const siiri = await office.as('Siiri');
  const booked = await siiri.bookings.book(bookInput(office, '10.00-10.30', { clientLabel: NICKNAME }));
  bookingId = booked.id;
  await siiri.bookings.get({ id: bookingId });
  await siiri.kelaDays.day({ officeId: office.officeId, on: localDate('2026-10-21') });
  office.time.set(localDate('2026-10-21'), at(23, 59));
  const tiina = await office.as('Tiina');
  await tiina.bookings.get({ id: bookingId });
  office.time.set(localDate('2026-10-22'), at(9));
  manager = await office.as('Paula');
});
afterAll(() => office.close());

test('the newest comes first, with who, what and which thing, and nothing that names the client', async () => {
  const page = await list();
  expect(page.rows.map(({ seq }) => seq)).toEqual(
    page.rows.map(({ seq }) => seq).toSorted((one, other) => other - one),
  );
  expect(page.rows.find(({ operation }) => operation === 'bookings.book')).toMatchObject({
    byName: 'Siiri Sihteeri',
    byTitle: 'toimistosihteeri',
    subject: { kind: 'booking', id: bookingId },
    others: 0,
    officeName: 'Alavus',
  });
  expect(page.rows.find(({ operation }) => operation === 'kelaDays.day')).toMatchObject({
    subject: null,
    others: 1,
  });
  expect(JSON.stringify(page)).not.toContain(NICKNAME);
});

test('a day ends at midnight of the office, both ends of the days included', async () => {
  expect(said(await list({ period: day('2026-10-21') }))).toEqual(['bookings.get', 'session.enter']);
  expect(said(await list({ period: day('2026-10-19') }))).toEqual([]);
});

test('one thing: the rows about it and the lists that showed it, and no other', async () => {
  const subject = { kind: 'booking', id: bookingId } as const;
  expect(said(await list({ subject }))).toEqual([
    'bookings.get',
    'kelaDays.day',
    'bookings.get',
    'bookings.book',
  ]);
  expect(said(await list({ subject: { ...subject, id: 'toinen' } }))).toEqual([]);
  expect(said(await list({ subject: { ...subject, kind: 'call' } }))).toEqual([]);
});

test('one person and one kind of deed, alone and together', async () => {
  const staffId = await office.idOf('Tiina');
  expect(said(await list({ staffId }))).toEqual(['bookings.get', 'session.enter']);
  expect(said(await list({ deed: 'change' }))).toEqual(['bookings.book', 'firstRun.complete']);
  expect(said(await list({ staffId, deed: 'look' }))).toEqual(['bookings.get']);
  expect(said(await list({ staffId, deed: 'change' }))).toEqual([]);
});

test('reading the log is a row of it', async () => {
  await list({ period: day('2026-10-22') });
  office.time.advanceMinutes(2);
  const { rows } = await list({ period: day('2026-10-22') });
  expect(rows[0]).toMatchObject({ operation: 'audit.list', byName: 'Paula Pääkäyttäjä', subject: null });
});

test('page by page every row comes once, those of one moment too', async () => {
  const tiina = await office.as('Tiina');
  for (let count = 0; count < 120; count += 1) await tiina.bookings.get({ id: bookingId });
  const seen: number[] = [];
  let before: AuditWanted['before'] = null;
  const staffId = await office.idOf('Tiina');
  do {
    const page: AuditPage = await list({ before, staffId });
    seen.push(...page.rows.map(({ seq }) => seq));
    before = page.next;
  } while (before);
  expect(seen).toHaveLength(123);
  expect(new Set(seen).size).toBe(123);
  expect(seen).toEqual(seen.toSorted((one, other) => other - one));
});

test('a row that was written while the clock was behind is found on its own day', async () => {
  office.time.set(localDate('2026-10-20'), at(7));
  await (await office.as('Outi')).session.leave(once());
  office.time.set(localDate('2026-10-22'), at(10));
  const staffId = await office.idOf('Outi');
  expect(said(await list({ staffId, period: day('2026-10-20') }))).toContain('session.enter');
  expect(said(await list({ staffId, period: day('2026-10-22') }))).toEqual([]);
});

test('the last verification is told: when, by whom and what came of it', async () => {
  expect((await list()).lastCheck).toBeNull();
  const { rows } = await manager.audit.verify();
  expect((await list()).lastCheck).toEqual({
    at: office.time.clock(),
    byName: 'Paula Pääkäyttäjä',
    rows,
    brokenAt: null,
    fault: null,
  });
  await manager.audit.compare({ anchor: `${rows + 900}-${'a'.repeat(64)}` });
  expect((await list()).lastCheck).toMatchObject({ fault: 'cut' });
});

test('days in the wrong order are refused, and whoever is not a manager is too', async () => {
  const period = { from: localDate('2026-10-22'), to: localDate('2026-10-20') };
  expect(await refusalOf(list({ period }))).toMatchObject({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'to', code: 'rangeReversed' }] },
  });
  for (const name of ['Siiri', 'Outi', 'Tiina'])
    expect(await refusalOf((await office.as(name)).audit.list(wanted()))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
});
