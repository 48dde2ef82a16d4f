import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { closeMatter, insertMatter, reopenMatter } from '#store/matters/write-matter.ts';
import { closedMatterRows } from '#store/statistics/matter-rows.ts';
import {
  by,
  id,
  office,
  outi,
  read,
  result,
  storedMatterPerTest,
  write,
} from '#tests/support/stored-matter.ts';

storedMatterPerTest();

const october = (officeId = office.officeId) =>
  closedMatterRows(read(), officeId, localDate('2026-10-01'), localDate('2026-10-31'));
const closeOn = (day: string, matterId = id) =>
  write((db) => closeMatter(db, matterId, { ...result, closedOn: localDate(day) }, by(outi)));

test.each([
  ['2026-09-30', false],
  ['2026-10-01', true],
  ['2026-10-31', true],
  ['2026-11-01', false],
])('closed on %s: counted in October: %s', async (day, isCounted) => {
  await closeOn(day);
  expect((await october()).some((row) => row.id === id)).toBe(isCounted);
});

test('an open one is not counted, nor one that was opened again, nor another office’s', async () => {
  expect((await october()).map((row) => row.id)).not.toContain(id);
  await closeOn('2026-10-21');
  expect(await october()).toContainEqual({ id, needMet: 'partly' });
  expect(await october('another-office')).toEqual([]);
  await write((db) => reopenMatter(db, id, by(outi)));
  expect((await october()).map((row) => row.id)).not.toContain(id);
});

test('the order is that of the closings, so that the report’s sign is the same each time', async () => {
  const { officeId } = office;
  const other = `${id}-other`;
  const matter = { id: other, officeId, ownerId: outi, name: 'Velat', clientLabel: '' };
  await write((db) => insertMatter(db, matter, by(outi)));
  await closeOn('2026-10-20');
  await closeOn('2026-10-02', other);
  const ids = (await october()).map((row) => row.id);
  expect(ids.indexOf(other)).toBeLessThan(ids.indexOf(id));
});
