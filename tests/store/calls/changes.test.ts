import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changesOfCall, insertCallChange } from '#store/calls/changes.ts';
import { answer } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
});
afterEach(() => office.close());

test('corrections come back newest first, each with its person and what it changed', async () => {
  const outi = await office.as('Outi');
  const call = await answer(office, outi, 'resolved');
  const other = await answer(office, outi, 'resolved');
  const [staffId, secondId] = [await office.idOf('Outi'), await office.idOf('Tiina')];
  await office.parts.store.write(async (db) => {
    await insertCallChange(db, {
      callId: call.id,
      at: 1_000 as Instant,
      staffId,
      changes: [{ field: 'outcome', before: 'directed' }, { field: 'worry' }],
    });
    await insertCallChange(db, {
      callId: call.id,
      at: 2_000 as Instant,
      staffId: secondId,
      changes: [{ field: 'topics', before: ['2', '3'] }],
    });
  });
  const { read } = office.parts.store;
  expect(await changesOfCall(read, call.id)).toEqual([
    { at: 2_000, byName: 'Tiina Työntekijä', changes: [{ field: 'topics', before: ['2', '3'] }] },
    {
      at: 1_000,
      byName: 'Outi Ohjaaja',
      changes: [{ field: 'outcome', before: 'directed' }, { field: 'worry' }],
    },
  ]);
  expect(await changesOfCall(read, other.id)).toEqual([]);
});

test('a correction of a call that is not there is refused by the database itself', async () => {
  const staffId = await office.idOf('Outi');
  const change = { callId: 'nothing', at: 1 as Instant, staffId, changes: [] };
  await expect(office.parts.store.write((db) => insertCallChange(db, change))).rejects.toThrow(/FOREIGN KEY/);
});
