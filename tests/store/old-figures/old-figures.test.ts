import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callsOf, oldDay, unknownCall, type OldDay } from '#domain/old-figures/old-figure.ts';
import type { Mapping } from '#domain/old-figures/mapping.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { findBatch, insertBatch, lastMappings, listBatches, undoBatch } from '#store/old-figures/batches.ts';
import { daysWithCalls, insertOldDays, oldDays } from '#store/old-figures/figures.ts';
import { answer } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let staffId: string;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  staffId = await office.idOf('Paula');
});
afterEach(() => office.close());

const mapping = (heading: string): Mapping => ({
  layout: 'day',
  year: null,
  columns: [{ heading, target: 'answered', unknownWords: 'refuse' }],
});
const day = (on: string, calls: number) => oldDay(localDate(on), [{ ...unknownCall, calls }]);

async function insert(id: string, days: readonly OldDay[], fileName = `${id}.csv`): Promise<void> {
  const on = days.map((one) => one.on).toSorted();
  await office.parts.store.write(async (db) => {
    const batch = { id, officeId: office.officeId, fileName, sha256: 'a'.repeat(64), mapping: mapping(id) };
    const range = { firstOn: on[0] ?? localDate('2021-01-01'), lastOn: on.at(-1) ?? localDate('2021-01-01') };
    const calls = days.reduce((sum, one) => sum + callsOf(one), 0);
    await insertBatch(db, { ...batch, ...range, days: days.length, calls }, { staffId, at: 1000 as Instant });
    await insertOldDays(db, id, days);
  });
}
const stored = async (from = '2021-01-01', to = '2021-12-31') =>
  (await oldDays(office.parts.store.read, office.officeId, localDate(from), localDate(to))).map((one) => [
    one.day.on,
    callsOf(one.day),
    one.fileName,
  ]);

describe('old days', () => {
  test('come back as they were written, every part of a call', async () => {
    const whole = oldDay(localDate('2021-02-03'), [
      {
        startMinute: at(9, 5),
        isOutside: true,
        kind: 'answered',
        outcome: 'resolved',
        serviceTask: 'working-age',
        topics: ['2', '3'],
        municipality: '010',
        callerKind: 'relative',
        ageBand: '65-74',
        durationMinutes: 12,
        calls: 2,
      },
      { ...unknownCall, kind: 'missed', calls: 1 },
    ]);
    await insert('a', [whole]);
    const [found] = await oldDays(office.parts.store.read, office.officeId, whole.on, whole.on);
    expect(found).toEqual({ day: whole, batchId: 'a', fileName: 'a.csv' });
  });

  test('are those of the range, both ends included, and of the office', async () => {
    await insert('a', [
      day('2021-02-03', 1),
      day('2021-02-04', 2),
      day('2021-02-05', 3),
      day('2021-02-06', 4),
    ]);
    expect((await stored('2021-02-04', '2021-02-05')).map(([on]) => on)).toEqual([
      '2021-02-04',
      '2021-02-05',
    ]);
    const elsewhere = await oldDays(
      office.parts.store.read,
      'another',
      localDate('2021-01-01'),
      localDate('2022-01-01'),
    );
    expect(elsewhere).toEqual([]);
  });

  test('a later import goes before an earlier one, day by day, until it is undone', async () => {
    await insert('a', [day('2021-02-03', 1), day('2021-02-04', 2)]);
    await insert('b', [day('2021-02-04', 7)]);
    expect(await stored()).toEqual([
      ['2021-02-03', 1, 'a.csv'],
      ['2021-02-04', 7, 'b.csv'],
    ]);
    await office.parts.store.write((db) => undoBatch(db, 'b', { staffId, at: 2000 as Instant }));
    expect(await stored()).toEqual([
      ['2021-02-03', 1, 'a.csv'],
      ['2021-02-04', 2, 'a.csv'],
    ]);
  });

  test('a day on which nobody called is a day of 0', async () => {
    await insert('a', [day('2021-02-03', 0)]);
    expect(await stored()).toEqual([['2021-02-03', 0, 'a.csv']]);
  });
});

describe('imports', () => {
  test('are listed newest first with what they wrote, undone ones too', async () => {
    await insert('a', [day('2021-02-03', 1), day('2021-02-04', 2)]);
    await insert('b', [day('2021-03-01', 5)]);
    await office.parts.store.write((db) => undoBatch(db, 'a', { staffId, at: 2000 as Instant }));
    const list = await listBatches(office.parts.store.read, office.officeId);
    expect(list).toMatchObject([
      { id: 'b', days: 1, calls: 5, firstOn: '2021-03-01', undoneAt: null, version: 1 },
      {
        id: 'a',
        days: 2,
        calls: 3,
        firstOn: '2021-02-03',
        lastOn: '2021-02-04',
        undoneAt: 2000,
        undoneByName: 'Paula Pääkäyttäjä',
        version: 2,
      },
    ]);
    expect(await findBatch(office.parts.store.read, 'nothing')).toBeUndefined();
  });

  test('are remembered for how they were read, also when they were undone', async () => {
    await insert('a', [day('2021-02-03', 1)]);
    await insert('b', [day('2021-02-03', 2)]);
    await office.parts.store.write((db) => undoBatch(db, 'b', { staffId, at: 2000 as Instant }));
    const last = await lastMappings(office.parts.store.read, office.officeId);
    expect(last.map(({ columns }) => columns[0]?.heading)).toEqual(['b', 'a']);
  });
});

test('days with calls are those of the program’s own calls, not of drafts', async () => {
  const outi = await office.as('Outi');
  const days = () =>
    daysWithCalls(office.parts.store.read, office.officeId, localDate('2026-01-01'), localDate('2026-12-31'));
  await outi.calls.start({ requestId: 'a draft of today', officeId: office.officeId });
  expect(await days()).toEqual([]);
  await answer(office, outi, 'resolved');
  expect(await days()).toEqual(['2026-10-21']);
});
